"""What ``!``, ``?`` and ``@`` mean inside a jot."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relationship_journal.domain.marks import Marks, person_mark, read_marks


def promises(text: str) -> list[str]:
    return [promise.text for promise in read_marks(text).promises]


def topics(text: str) -> list[str]:
    return [topic.text for topic in read_marks(text).topics]


def people(text: str) -> list[str]:
    return [person.name for person in read_marks(text).people]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("!send the rota case study by Friday", ["send the rota case study by Friday"]),
        ("Good talk. !Send the plan. Then lunch.", ["Send the plan"]),
        ("Good talk, !send the plan; then lunch", ["send the plan"]),
        ("Lunch\n!call the printer\nmore", ["call the printer"]),
        ("Lunch\r\n!call the printer\r\nmore", ["call the printer"]),
        ("!one. !two! !three?", ["one", "two", "three"]),
        ("!send the plan, !call Ida", ["send the plan", "call Ida"]),
        ("!send version 2.5 of it. Done", ["send version 2.5 of it"]),
        (
            "!schicke das Angebot am 15. Mai an Dr. Marzipan. Schön.",
            ["schicke das Angebot am 15. Mai an Dr. Marzipan"],
        ),
        ("!schicke es am 15.5. per Post. Schön.", ["schicke es am 15.5. per Post"]),
        ("!book a table for 5. Then call.", ["book a table for 5"]),
        ("!send @Rosalba Inkwell the plan.", ["send Rosalba Inkwell the plan"]),
        ("!@Rosalba gets the plan", ["Rosalba gets the plan"]),
        ("(!write to the board)", ["write to the board"]),
        ("!“Lakes” book for Ida", ["“Lakes” book for Ida"]),
        ("!送る。他", ["送る"]),
        ("¡qué bien! !Ändere den Plan …", ["Ändere den Plan"]),
        ("!see https://example.org/a.html about it", ["see https://example.org/a.html about it"]),
        ("great! Then", []),
        ("great!then", []),
        ("Was soll das !!", []),
        ("!!important", []),
        ("a !! b", []),
        ("a != b", []),
        ("C'était bien ! Merci", []),
        ("! not directly before a word", []),
        ("!", []),
        ("?Did she like the !plan", []),
        ("", []),
    ],
)
def test_promise_is_the_sentence_behind_the_mark(text: str, expected: list[str]) -> None:
    assert promises(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("?How did the 100 km ride go?", ["How did the 100 km ride go?"]),
        ("? how is Ida", ["how is Ida"]),
        ("Lunch.\n  ?Is her mother home\nBye", ["Is her mother home"]),
        ("Lunch.\r\n?One\r\n?Two", ["One", "Two"]),
        ("?Ask @Rosalba about tea", ["Ask Rosalba about tea"]),
        ("Is her mother home ?or not", []),
        ("Why?\nBecause", []),
        ("??", []),
        ("?? what", []),
        ("?", []),
        ("? - ", []),
    ],
)
def test_topic_is_the_line_behind_the_mark(text: str, expected: list[str]) -> None:
    assert topics(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("with @Odette and @Rosalba Inkwell.", ["Odette", "Rosalba Inkwell"]),
        ("@Jean-Luc O'Brien came", ["Jean-Luc O'Brien"]),
        ("@Ludwig van Beethoven, too", ["Ludwig van Beethoven"]),
        ("@Anna van went", ["Anna"]),
        ("@Odette’s brother", ["Odette"]),
        ("@J. Smith came", ["J. Smith"]),
        ("@Łucja Żak, @Ægir, @Zoë", ["Łucja Żak", "Ægir", "Zoë"]),
        ("@Zoe\u0308 Quill came", ["Zoe\u0308 Quill"]),
        ("@山田 さん", ["山田"]),
        ("@محمد قال", ["محمد"]),
        ('@"bell hooks" spoke', ["bell hooks"]),
        ("@“Maria del Carmen Ruiz Soto” spoke", ["Maria del Carmen Ruiz Soto"]),
        ("@d'Arcy came", ["d'Arcy"]),
        ("(@Odette)", ["Odette"]),
        ("One Two @A B C D", ["A B C"]),
        ("mail odette@Cloudberry.example", []),
        ("mail odette.p@Cloudberry", []),
        ("@home", []),
        ("@ Odette", []),
        ("@Cloudberry.example", []),
        ("@Odette_P", []),
        ("@Odette99", []),
        ('@"never closed', []),
        ('@"two\nlines"', []),
        ('@""', []),
        ("@", []),
    ],
)
def test_person_is_the_name_behind_the_mark(text: str, expected: list[str]) -> None:
    assert people(text) == expected


def test_a_capitalised_word_after_the_name_can_be_read_away() -> None:
    (found,) = read_marks("Met @Odette Plumbridge Monday").people
    assert found.readings == ("Odette Plumbridge Monday", "Odette Plumbridge", "Odette")
    (quoted,) = read_marks('Met @"Odette Plumbridge" Monday').people
    assert quoted.readings == ("Odette Plumbridge",)
    (particle,) = read_marks("Met @Ludwig van Beethoven").people
    assert particle.readings == ("Ludwig van Beethoven", "Ludwig")


def test_spans_begin_at_the_mark() -> None:
    text = "Hi. !send it to @Ida. \n?why"
    marks = read_marks(text)
    assert [text[m.start : m.end] for m in marks.promises] == ["!send it to @Ida"]
    assert [text[m.start : m.end] for m in marks.people] == ["@Ida"]
    assert [text[m.start : m.end] for m in marks.topics] == ["?why"]


def all_spans(marks: Marks) -> list[tuple[int, int, str]]:
    found = [(m.start, m.end, "!") for m in marks.promises]
    found += [(m.start, m.end, "?") for m in marks.topics]
    return found + [(m.start, m.end, "@") for m in marks.people]


marked_text = st.one_of(
    st.text(),
    st.lists(
        st.sampled_from(
            [
                "!",
                "?",
                "@",
                " ",
                "\n",
                ".",
                "Odette",
                "send",
                '"',
                "“",
                "15.",
                " Mai",
                "'s",
                "-",
                "van",
                "\u0308",
                "山",
            ]
        ),
        max_size=30,
    ).map("".join),
)


@given(marked_text)
def test_any_text_is_answered_with_spans_inside_it(text: str) -> None:
    for start, end, mark in all_spans(read_marks(text)):
        assert 0 <= start < end <= len(text)
        assert text[start] == mark


@given(marked_text)
def test_every_found_text_has_words(text: str) -> None:
    marks = read_marks(text)
    words = [m.text for m in marks.promises] + [m.text for m in marks.topics] + [m.name for m in marks.people]
    assert all(any(sign.isalnum() for sign in word) for word in words)


names = (
    st.text(min_size=1, max_size=40)
    .filter(lambda name: any(s.isalpha() for s in name) and not set(name) & set("\"'“”„«»‘’"))
    .filter(lambda name: len(name.splitlines()) == 1)
)


@given(names)
def test_a_written_person_mark_reads_back(name: str) -> None:
    clean = " ".join(name.split())
    (found,) = read_marks(f"{person_mark(clean)}, hello").people
    assert found.name == clean


@pytest.mark.parametrize("name", ["@A", "!A", "Anna @Home", "Anna !B"])
def test_what_stands_inside_a_quoted_name_marks_nothing(name: str) -> None:
    marks = read_marks(f'met @"{name}" today')
    assert [each.name for each in marks.people] == [name]
    assert marks.promises == ()


def test_long_text_takes_no_time_at_all() -> None:
    text = "!send @Odette Plumbridge it. \n?why\n" * 20_000
    marks = read_marks(text)
    assert (len(marks.promises), len(marks.topics), len(marks.people)) == (20_000, 20_000, 20_000)
