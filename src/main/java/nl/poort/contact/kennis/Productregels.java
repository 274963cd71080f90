package nl.poort.contact.kennis;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;

/// What a product must hold, and when it may be read by everybody. Pure.
final class Productregels {
    private static final int REGEL = 200;
    private static final int TEKST = 20_000;
    private static final int MEESTE_WOORDEN = 100;

    private Productregels() {}

    /// All that is wrong at once, by the field of the form.
    static void controleer(Productblad b) {
        var fouten = new Veldfouten();
        fouten.verplicht("naam", b.naam(), REGEL, "Vul de naam van het product in");
        woorden(fouten, b.zoekwoorden());
        fouten.tekst("uplNaam", b.upl().naam(), REGEL);
        fouten.tekst("uplUri", b.upl().uri(), 500);
        fouten.eis(isAdres(b.upl().uri(), false), "uplUri", "Dit is geen webadres van de landelijke lijst");
        tekst(fouten, b.tekst());
        var a = b.aanvraag();
        fouten.tekst("online", a.online(), 2_000);
        fouten.tekst("onlineAdres", a.onlineAdres(), 500);
        fouten.eis(
                isAdres(a.onlineAdres(), true),
                "onlineAdres",
                "Schrijf een adres dat begint met https:// of een pagina van onszelf, zoals /vraag-stellen");
        fouten.tekst("telefoon", a.telefoon(), 2_000);
        fouten.tekst("balie", a.balie(), 2_000);
        b.afhandeling().partner().ifPresent(p -> {
            fouten.verplicht("partnerNaam", p.naam(), REGEL, "Vul in van welke partner dit product is");
            fouten.tekst("partnerScript", p.script(), TEKST);
        });
        fouten.tekst("zaaktype", b.afhandeling().zaaktype(), REGEL);
        var l = b.looptijd();
        Verschijningsregels.fouten(l.vanaf().orElse(null), l.tot().orElse(null), l.herzienOp())
                .forEach((veld, zin) -> fouten.eis(false, veld, zin));
        fouten.klaar();
    }

    private static void tekst(Veldfouten fouten, Producttekst t) {
        fouten.tekst("kort", t.kort(), 300);
        fouten.tekst("uitleg", t.uitleg(), TEKST);
        fouten.tekst("voorwaarden", t.voorwaarden(), TEKST);
        fouten.tekst("rechten", t.rechten(), TEKST);
        fouten.tekst("meenemen", t.meenemen(), TEKST);
        fouten.tekst("kosten", t.kosten(), TEKST);
        fouten.tekst("termijn", t.termijn(), TEKST);
        fouten.tekst("intern", t.intern(), TEKST);
        fouten.tekst("bron", t.bron(), 2_000);
    }

    private static void woorden(Veldfouten fouten, List<String> woorden) {
        fouten.eis(woorden.size() <= MEESTE_WOORDEN, "zoekwoorden", "Noem er niet meer dan " + MEESTE_WOORDEN);
        woorden.forEach(w -> fouten.tekst("zoekwoorden", w, REGEL));
    }

    /// Everybody reads it: a sentence, an explanation, and a way to ask for it must be there.
    static void publiceerbaar(Productblad b, LocalDate vandaag) {
        var fouten = new Veldfouten();
        fouten.eis(!b.tekst().kort().isBlank(), "kort", "Vul eerst in één zin in wat het is");
        fouten.eis(!b.tekst().uitleg().isBlank(), "uitleg", "Vul eerst de uitleg voor de klant in");
        fouten.eis(
                !b.aanvraag().stappen().isEmpty() || b.afhandeling().rijpheid() == Rijpheid.PROACTIEF,
                "online",
                "Zeg eerst hoe de klant het aanvraagt: online, bellen of langskomen");
        Verschijningsregels.nietNu(b.looptijd().tot().orElse(null), b.looptijd().herzienOp(), vandaag)
                .forEach((veld, zin) -> fouten.eis(false, veld, zin));
        fouten.klaar();
    }

    static Productstaat bijPublicatie(Productblad b, LocalDate vandaag) {
        return b.looptijd().vanaf().filter(vandaag::isBefore).isPresent()
                ? Productstaat.GEPLAND
                : Productstaat.GEPUBLICEERD;
    }

    static void stap(Product p, Productstaat nodig, String zin) {
        if (!p.klad().filter(k -> k == nodig).isPresent()) {
            throw new Weigering("product-stap", "%s: %s".formatted(p.naam(), zin));
        }
    }

    static void nietIngetrokken(Product p) {
        if (p.staat() == Productstaat.INGETROKKEN) {
            throw new Weigering("product-ingetrokken", p.naam() + " is ingetrokken en verandert niet meer");
        }
    }

    /// Only https, or a page of our own: a text of an editor must not run anything in the browser of a citizen.
    static boolean isAdres(String adres, boolean ookEigen) {
        if (adres.isBlank() || ookEigen && adres.startsWith("/") && !adres.startsWith("//") && !adres.contains("\\")) {
            return true;
        }
        try {
            var uri = URI.create(adres.strip());
            var schema = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(java.util.Locale.ROOT);
            return (schema.equals("https") || !ookEigen && schema.equals("http")) && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
