package nl.poort.contact.berichten;

import nl.poort.contact.berichten.Berichtenbox.Afzender;
import nl.poort.contact.berichten.Berichtenbox.Pdf;
import nl.poort.contact.berichten.Berichtenbox.Post;
import nl.poort.contact.berichten.Berichtenbox.Uitslag;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// Brings a message to the Berichtenbox: first asks whether the citizen gets post of this organisation there. What the
/// Berichtenbox cannot hold goes by letter, whole; nothing is cut.
public final class BerichtenboxBezorger implements Bezorger {
    private static final int ONDERWERP = 50;
    private static final int TEKST = 4_000;
    private static final int REFERENTIE = 25;
    private static final int BIJLAGEN = 2;
    /// While nothing is known yet.
    private static final int VRAAG_OPNIEUW_MINUTEN = 10;

    private final Db db;
    private final Postwegen wegen;
    private final Postinstellingen instellingen;
    private final Berichtenbox box;

    public BerichtenboxBezorger(Db db, Postwegen wegen, Postinstellingen instellingen, Berichtenbox box) {
        this.db = db;
        this.wegen = wegen;
        this.instellingen = instellingen;
        this.box = box;
    }

    @Override
    public Berichtkanaal kanaal() {
        return Berichtkanaal.BERICHTENBOX;
    }

    @Override
    public Bezorging bezorg(Zending z) {
        var actor = new Actor(null, "Poort", z.organisatie(), "Berichtenbox");
        var instelling = instellingen.get(actor, z.organisatie());
        var oin = instellingen.oin(actor, z.organisatie());
        if (!instelling.berichtenbox() || oin.isEmpty()) {
            return new Bezorging.Geweigerd("deze organisatie gebruikt de Berichtenbox niet", "staat uit");
        }
        var van = new Afzender(oin.get(), instelling.berichttype());
        try {
            var eerder = box.uitslag(van, z.bericht());
            return eerder.isPresent() && eerder.get().stand() != Berichtenbox.Stand.STORING
                    ? gevolg(eerder.get())
                    : lever(van, z, instelling.bijlagenKb());
        } catch (Weigering w) {
            return new Bezorging.Uitgesteld("de Berichtenbox is niet bereikbaar", w.getMessage(), true);
        }
    }

    private Bezorging lever(Afzender van, Zending z, int bijlagenKb) {
        var bezwaar = bezwaar(z, bijlagenKb);
        if (bezwaar != null) {
            return new Bezorging.Geweigerd(bezwaar, "niet aangeboden");
        }
        var burger = wegen.open(z.adres());
        if (!box.isBereikbaar(van, burger)) {
            return new Bezorging.Geweigerd(
                    "de klant krijgt geen post van deze organisatie in de Berichtenbox", "nagevraagd: niet bereikbaar");
        }
        var bijlagen = z.bijlagen().stream()
                .map(b -> new Pdf(b.bijlage().naam(), b.inhoud()))
                .toList();
        var referentie = z.kenmerk() == null || z.kenmerk().length() > REFERENTIE ? "" : z.kenmerk();
        return gevolg(
                box.lever(van, new Post(z.bericht(), burger, kort(z.onderwerp()), z.tekst(), referentie, bijlagen)));
    }

    /// Why it cannot go there; null when it can.
    private static String bezwaar(Zending z, int bijlagenKb) {
        if (z.tekst().replace("\n", "\r\n").length() > TEKST) {
            return "te lang voor de Berichtenbox";
        }
        if (z.bijlagen().size() > BIJLAGEN
                || !z.bijlagen().stream().allMatch(b -> b.bijlage().isPdf())) {
            return "de Berichtenbox neemt hoogstens twee bijlagen, en alleen pdf";
        }
        long samen = z.bijlagen().stream().mapToLong(b -> b.bijlage().omvang()).sum();
        return samen > bijlagenKb * 1_000L ? "de bijlagen zijn te groot voor de Berichtenbox" : null;
    }

    private static String kort(String onderwerp) {
        var regel = Berichtregels.eenRegel(onderwerp);
        return regel.length() <= ONDERWERP ? regel : regel.substring(0, ONDERWERP - 1) + "…";
    }

    private Bezorging gevolg(Uitslag u) {
        return switch (u.stand()) {
            case VERWERKT -> new Bezorging.Afgeleverd("aangenomen door de Berichtenbox: " + u.code());
            case ONDERWEG ->
                new Bezorging.Aangenomen(
                        "aangeboden aan de Berichtenbox, nog geen antwoord",
                        db.clock().instant().plusSeconds(60L * VRAAG_OPNIEUW_MINUTEN));
            case STORING -> new Bezorging.Uitgesteld("storing bij de Berichtenbox", u.code(), false);
            case GEWEIGERD -> new Bezorging.Geweigerd("de Berichtenbox neemt dit bericht niet aan", u.code());
        };
    }
}
