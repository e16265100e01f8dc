<?php
// Prints what sabre/vobject complains about (exit 2), then every event between two days as "UTC instant TAB title".
spl_autoload_register(function ($name) {
    $path = '/usr/share/php/' . str_replace('\\', '/', $name) . '.php';
    if (is_file($path)) require $path;
});
interface_exists('Sabre\Xml\XmlSerializable') || eval('namespace Sabre\Xml; interface XmlSerializable {} interface XmlDeserializable {}');
error_reporting(E_ALL & ~E_DEPRECATED);
$calendar = Sabre\VObject\Reader::read(file_get_contents($argv[1]));
$bad = 0;
foreach ($calendar->validate() as $complaint) { fwrite(STDERR, $complaint['message'] . "\n"); $bad = 2; }
$utc = new DateTimeZone('UTC');
// Older versions expand the calendar itself and answer nothing.
$found = $calendar->expand(new DateTime($argv[2], $utc), new DateTime($argv[3], $utc)) ?: $calendar;
foreach ($found->VEVENT ?: [] as $event) {
    if ((string)$event->STATUS === 'CANCELLED') continue;
    echo $event->DTSTART->getDateTime()->setTimezone($utc)->format('Ymd\THis\Z'), "\t", strtr((string)$event->SUMMARY, ['\\;' => ';', '\\,' => ',', '\\\\' => '\\']), "\n";  // version 2 leaves them escaped
}
exit($bad);
