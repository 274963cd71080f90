package nl.poort.techniek.opslag;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import nl.poort.techniek.uitgaand.Stroom;

/// One bucket of object storage.
final class S3Emmer implements AutoCloseable {
    private static final String LEEG = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    private final S3Opslag.Instelling instelling;
    private final S3Handtekening handtekening;
    private final Clock clock;
    private final Stroom stroom;

    /// Something that stands there.
    record Ding(String sleutel, Instant tijd) {}

    S3Emmer(S3Opslag.Instelling instelling, Clock clock) {
        this.instelling = instelling;
        this.handtekening = new S3Handtekening(instelling.regio(), instelling.sleutel(), instelling.geheim());
        this.clock = clock;
        this.stroom = new Stroom(instelling.emmer());
    }

    /// @param sha256 of the file: the other side refuses other bytes
    void zet(String sleutel, Path bestand, String sha256) {
        try {
            lees(vraag("PUT", sleutel, "", Map.of(), sha256, bestand));
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Another name for what stands there; false when it does not.
    boolean kopieer(String van, String naar) {
        var bron = instelling.emmer().getRawPath() + "/" + van;
        try {
            return !lees(vraag("PUT", naar, "", Map.of("x-amz-copy-source", bron), LEEG, null))
                    .contains("<Error>");
        } catch (FileNotFoundException e) {
            return false;
        }
    }

    /// From this byte on.
    InputStream open(String sleutel, long vanaf) throws FileNotFoundException {
        Map<String, String> koppen = vanaf == 0 ? Map.of() : Map.of("range", "bytes=" + vanaf + "-");
        return vraag("GET", sleutel, "", koppen, LEEG, null).inhoud();
    }

    /// What tells this content from what stood there before; empty when nothing stands there.
    String kenmerk(String sleutel) {
        try {
            var antwoord = vraag("HEAD", sleutel, "", Map.of(), LEEG, null);
            lees(antwoord);
            var koppen = antwoord.koppen();
            return koppen.getOrDefault("etag", "") + koppen.getOrDefault("last-modified", "");
        } catch (FileNotFoundException e) {
            return "";
        }
    }

    void weg(String sleutel) {
        try {
            lees(vraag("DELETE", sleutel, "", Map.of(), LEEG, null));
        } catch (FileNotFoundException e) {
            // it is gone, as it should be
        }
    }

    /// Everything whose name begins so.
    List<Ding> list(String voor) {
        var dingen = new ArrayList<Ding>();
        var vervolg = "";
        do {
            var vraag = (vervolg.isEmpty() ? "" : "continuation-token=" + S3Handtekening.gecodeerd(vervolg) + "&")
                    + "list-type=2&prefix=" + S3Handtekening.gecodeerd(voor);
            try {
                vervolg = blad(vraag("GET", "", vraag, Map.of(), LEEG, null).inhoud(), dingen);
            } catch (FileNotFoundException e) {
                throw new UncheckedIOException(e);
            }
        } while (!vervolg.isEmpty());
        return dingen;
    }

    /// One page of a list; gives where the next begins.
    private static String blad(InputStream xml, List<Ding> dingen) {
        var fabriek = XMLInputFactory.newDefaultFactory();
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (xml) {
            var lezer = fabriek.createXMLStreamReader(xml);
            String sleutel = "";
            String vervolg = "";
            while (lezer.hasNext()) {
                if (lezer.next() == XMLStreamConstants.START_ELEMENT) {
                    switch (lezer.getLocalName()) {
                        case "Key" -> sleutel = lezer.getElementText();
                        case "LastModified" -> dingen.add(new Ding(sleutel, Instant.parse(lezer.getElementText())));
                        case "NextContinuationToken" -> vervolg = lezer.getElementText();
                        default -> {
                            // says nothing we need
                        }
                    }
                }
            }
            return vervolg;
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(new IOException("object storage gave a list that cannot be read", e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lees(Stroom.Antwoord antwoord) {
        try (var in = antwoord.inhoud()) {
            return new String(in.readNBytes(10_000), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stroom.Antwoord vraag(
            String methode, String sleutel, String query, Map<String, String> koppen, String sha256, Path bestand)
            throws FileNotFoundException {
        var adres = URI.create(
                instelling.emmer() + (sleutel.isEmpty() ? "" : "/" + sleutel) + (query.isEmpty() ? "" : "?" + query));
        try {
            var antwoord = stroom.stuur(
                    methode, adres, handtekening.koppen(methode, adres, koppen, sha256, clock.instant()), bestand);
            if (antwoord.status() / 100 == 2) {
                return antwoord;
            }
            antwoord.inhoud().close();
            if (antwoord.status() == 404) {
                throw new FileNotFoundException(sleutel);
            }
            throw new IOException("object storage answered " + antwoord.status() + " to " + methode);
        } catch (FileNotFoundException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stroom.close();
    }
}
