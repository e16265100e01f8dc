/* What libical complains about, as a count; 0 is none. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv) {
    FILE *file = fopen(argv[1], "rb");
    if (argc < 2 || !file) return 2;
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    char *text = calloc((size_t)size + 1, 1);
    if (fread(text, 1, (size_t)size, file) != (size_t)size) return 2;
    icalcomponent *root = icalparser_parse_string(text);
    if (!root) return 3;
    int sound = icalrestriction_check(root);
    int errors = icalcomponent_count_errors(root);
    int events = icalcomponent_count_components(root, ICAL_VEVENT_COMPONENT);
    printf("sound=%d errors=%d events=%d\n", sound, errors, events);
    return errors ? 1 : 0;
}
