package nl.poort.loket.regels;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import nl.poort.techniek.zip.Zipschrijver;

/// A rule file as the national register takes it (KV-TR): the file, what to do with it, and what is in the zip.
final class Levering {
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final String BESTAND = "toepasbareRegels.dmn";
    private static final String OPDRACHT = "opdrachtAanleverenToepasbareRegels.xml";
    private static final String RUIMTE = "http://toepasbare-regels.omgevingswet.overheid.nl/v1/";

    private Levering() {}

    static byte[] zip(byte[] regels, LocalDate vanaf) {
        var bestanden = new LinkedHashMap<String, byte[]>();
        bestanden.put("manifest.xml", utf8("""
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest xmlns="%smanifest.xsd">
                  <bestanden>
                    <bestand><naam>manifest.xml</naam><type>manifest</type><contenttype>application/xml</contenttype></bestand>
                    <bestand><naam>%s</naam><type>opdracht</type><contenttype>application/xml</contenttype></bestand>
                    <bestand><naam>%s</naam><type>toepasbareRegels</type><contenttype>application/xml</contenttype></bestand>
                  </bestanden>
                </manifest>
                """.formatted(RUIMTE, OPDRACHT, BESTAND)));
        bestanden.put(OPDRACHT, utf8("""
                <?xml version="1.0" encoding="UTF-8"?>
                <opdrachten xmlns="%sopdracht.xsd">
                  <opdracht>
                    <toevoegenToepasbareRegels>
                      <geldigBegindatum>%s</geldigBegindatum>
                      <bestandsnaam>%s</bestandsnaam>
                    </toevoegenToepasbareRegels>
                  </opdracht>
                </opdrachten>
                """.formatted(RUIMTE, DAG.format(vanaf), BESTAND)));
        bestanden.put(BESTAND, regels);
        return Zipschrijver.schrijf(bestanden);
    }

    private static byte[] utf8(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
