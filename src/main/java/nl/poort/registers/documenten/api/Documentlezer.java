package nl.poort.registers.documenten.api;

import com.fasterxml.jackson.core.Base64Variant;
import com.fasterxml.jackson.core.Base64Variants;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.poort.registers.documenten.Bestanden;
import nl.poort.registers.documenten.Inhoud;
import nl.poort.techniek.Veldfout;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.json.Json;

/// Reads a document as it comes in: its content goes to disk while it is read, the rest is small and stays.
///
/// @param velden everything but the content
/// @param inhoud null when nothing was said of it
record Documentlezer(ObjectNode velden, Inhoud inhoud) {
    private static final String INHOUD = "inhoud";
    private static final long REST = 2_000_000;
    private static final Base64Variant BASE64 =
            Base64Variants.MIME_NO_LINEFEEDS.withReadPadding(Base64Variant.PaddingReadBehaviour.PADDING_ALLOWED);

    static Documentlezer lees(InputStream body, Bestanden bestanden) {
        var in = new Begrensd(body);
        var velden = Json.mapper().createObjectNode();
        Inhoud inhoud = null;
        try (var parser = Json.mapper().getFactory().createParser(in)) {
            var eerste = parser.nextToken();
            if (eerste != null && eerste != JsonToken.START_OBJECT) {
                throw Weigering.veld(Veldfout.GEHEEL, "invalid", "Stuur een JSON-object");
            }
            while (eerste != null && parser.nextToken() == JsonToken.FIELD_NAME) {
                var naam = parser.currentName();
                parser.nextToken();
                if (naam.equals(INHOUD)) {
                    inhoud = inhoud(parser, in, bestanden);
                } else {
                    velden.set(naam, parser.readValueAsTree());
                }
            }
            if (parser.nextToken() != null) {
                throw onleesbaar();
            }
            return new Documentlezer(velden, inhoud);
        } catch (JsonProcessingException | CharConversionException e) {
            bestanden.gooiWeg(inhoud);
            throw onleesbaar();
        } catch (IOException e) {
            bestanden.gooiWeg(inhoud);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            bestanden.gooiWeg(inhoud);
            throw e;
        }
    }

    private static Inhoud inhoud(JsonParser parser, Begrensd in, Bestanden bestanden) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return Inhoud.GEEN;
        }
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw onjuist();
        }
        in.zonderGrens();
        try (var uit = bestanden.ontvanger()) {
            parser.readBinaryValue(BASE64, uit);
            return new Inhoud(uit.klaar());
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw onjuist();
        } finally {
            in.weerBegrensd();
        }
    }

    private static Weigering onleesbaar() {
        return new Weigering("onleesbaar", "Dit is geen geldige JSON, of er staat een naam twee keer in");
    }

    private static Weigering onjuist() {
        return Weigering.veld(INHOUD, "invalid", "De inhoud is geen geldige base64");
    }

    /// Lets only so much by, but for the content.
    private static final class Begrensd extends java.io.FilterInputStream {
        private long rest = REST;
        private boolean vrij;

        Begrensd(InputStream in) {
            super(in);
        }

        void zonderGrens() {
            vrij = true;
        }

        void weerBegrensd() {
            vrij = false;
        }

        @Override
        public int read() throws IOException {
            var een = new byte[1];
            return read(een, 0, 1) < 0 ? -1 : een[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int vanaf, int aantal) throws IOException {
            int gelezen = super.read(bytes, vanaf, aantal);
            if (!vrij && gelezen > 0) {
                rest -= gelezen;
                if (rest < 0) {
                    throw new Weigering("te-groot", "Dit verzoek is te groot. Er is niets bewaard.");
                }
            }
            return gelezen;
        }
    }
}
