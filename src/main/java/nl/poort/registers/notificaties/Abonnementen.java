package nl.poort.registers.notificaties;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.Records;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.bezorging.Bezorging;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Kluis;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.json.Json;
import nl.poort.techniek.register.Scopes;
import nl.poort.techniek.register.Tabelregister;
import nl.poort.techniek.register.Toegang;
import nl.poort.techniek.register.Wijziging;
import nl.poort.techniek.uitgaand.Uitgaand;
import nl.poort.techniek.uitgaand.Uitkomst;

/// The subscriptions of an organisation. Before one is accepted its address is tried (nrc-03).
public final class Abonnementen extends Tabelregister<Abonnement> {
    private final Kanalen kanalen;
    private final Uitgaand uitgaand;
    private final Bezorging bezorging;
    private final Kluis kluis;

    public Abonnementen(Db db, Kanalen kanalen, Uitgaand uitgaand, Bezorging bezorging) {
        super(
                db,
                NotificatiesSql.ABONNEMENT,
                "notificaties",
                "abonnement",
                new Scopes(
                        "notificaties.consumeren",
                        "notificaties.consumeren",
                        "notificaties.consumeren",
                        "notificaties.consumeren"));
        this.kanalen = kanalen;
        this.uitgaand = uitgaand;
        this.bezorging = bezorging;
        this.kluis = new Kluis(db, "notificaties.abonnementen");
    }

    @Override
    public Abonnement create(Toegang toegang, Abonnement nieuw) {
        toegang.eis("notificaties.consumeren");
        probeer(nieuw.callbackUrl(), nieuw.auth());
        return super.create(toegang, opSlot(nieuw));
    }

    @Override
    public Abonnement update(Toegang toegang, Wijziging<Abonnement> w) {
        toegang.eis("notificaties.consumeren");
        boolean ander = w.velden().contains("callbackUrl") || w.velden().contains("auth");
        if (ander) {
            var nu = get(toegang, w.id());
            probeer(
                    w.velden().contains("callbackUrl") ? w.nieuw().callbackUrl() : nu.callbackUrl(),
                    w.velden().contains("auth") ? w.nieuw().auth() : auth(nu));
        }
        var nieuw = w.velden().contains("auth") ? opSlot(w.nieuw()) : w.nieuw();
        return super.update(toegang, new Wijziging<>(w.id(), nieuw, w.velden(), w.deels()));
    }

    /// What the receiver knows us by.
    String auth(Abonnement abonnement) {
        return new String(kluis.open(Base64.getDecoder().decode(abonnement.auth())), StandardCharsets.UTF_8);
    }

    private Abonnement opSlot(Abonnement open) {
        return Records.with(open, "auth", Base64.getEncoder().encodeToString(kluis.sluit(open.auth())));
    }

    /// Sends the receiver a message that says nothing, as it gets all others.
    ///
    /// @return what went wrong; empty when it took the message
    Optional<String> proef(Abonnement a) {
        var b = proefbericht();
        boolean cloud = a.vorm() == Berichtvorm.CLOUDEVENTS;
        var inhoud =
                cloud ? Json.write(Notificatieregels.cloudevent(UUID.randomUUID(), "urn:nld:proef", b)) : Json.write(b);
        var koppen = Map.of(
                "Content-Type", cloud ? "application/cloudevents+json" : "application/json", "Authorization", auth(a));
        return switch (uitgaand.post(adres(a.callbackUrl()), koppen, inhoud.getBytes(StandardCharsets.UTF_8))) {
            case Uitkomst.Antwoord antwoord when antwoord.gelukt() -> Optional.empty();
            case Uitkomst.Antwoord antwoord -> Optional.of("De ontvanger antwoordde " + antwoord.status());
            case Uitkomst.Mislukt mislukt -> Optional.of(mislukt.zin());
        };
    }

    private Bericht proefbericht() {
        return new Bericht(
                "test",
                "https://example.com/",
                "test",
                "https://example.com/",
                "test",
                db.clock().instant(),
                Map.of());
    }

    /// The receiver refuses whoever comes without its key, and takes whoever comes with it.
    private void probeer(String callbackUrl, String auth) {
        if (auth == null || !auth.matches("[\\x21-\\x7E]([\\x20-\\x7E]*[\\x21-\\x7E])?")) {
            throw Weigering.veld(
                    "auth", "invalid", "Dit kan geen kop van een verzoek zijn: gebruik letters en cijfers");
        }
        var adres = adres(callbackUrl);
        if (!uitgaand.mag(adres)) {
            throw Weigering.veld(
                    "callbackUrl", "invalid", "Dit adres staat niet op de lijst van adressen die Poort mag aanroepen");
        }
        var inhoud = Json.write(proefbericht()).getBytes(StandardCharsets.UTF_8);
        if (uitgaand.post(adres, Map.of("Content-Type", "application/json"), inhoud) instanceof Uitkomst.Antwoord a
                && a.gelukt()) {
            throw Weigering.veld(
                    "callbackUrl", "no-auth-on-callback-url", "Dit adres laat iedereen toe, ook zonder sleutel");
        }
        var met = uitgaand.post(adres, Map.of("Content-Type", "application/json", "Authorization", auth), inhoud);
        if (!(met instanceof Uitkomst.Antwoord a && a.status() == 204)) {
            throw Weigering.veld("callbackUrl", "invalid-callback-url", "Dit adres antwoordt niet met 204");
        }
    }

    private static URI adres(String tekst) {
        try {
            return URI.create(tekst);
        } catch (IllegalArgumentException e) {
            throw Weigering.veld("callbackUrl", "invalid", "Dit is geen adres");
        }
    }

    private Abonnement getoetst(Tx tx, Abonnement a) {
        Kanalen.zorgVoorEigen(tx);
        for (int i = 0; i < a.kanalen().size(); i++) {
            if (!kanalen.bestaat(tx, a.kanalen().get(i).naam())) {
                throw Weigering.veld("kanalen." + i + ".naam", "unknown", "Dit kanaal bestaat niet");
            }
        }
        return a.vorm() == null ? Records.with(a, "vorm", Berichtvorm.NOTIFICATIE) : a;
    }

    @Override
    protected Abonnement nieuw(Tx tx, Toegang toegang, Abonnement nieuw) {
        return getoetst(tx, nieuw);
    }

    @Override
    protected Abonnement wijzig(Tx tx, Toegang toegang, Abonnement oud, Abonnement nieuw) {
        return getoetst(tx, nieuw);
    }

    @Override
    protected void weg(Tx tx, Toegang toegang, Abonnement oud) {
        bezorging.vergeet(tx, oud.uuid());
    }

    @Override
    protected Hoofdobject hoofdobject(Tx tx, Abonnement rij) {
        return new Hoofdobject("abonnement", rij.uuid(), Map.of());
    }

    /// For the sender.
    Optional<Abonnement> find(Tx tx, UUID id) {
        return tabel.find(tx, id);
    }

    /// Of an organisation, on a channel.
    java.util.List<Abonnement> op(Tx tx, UUID organisatie, String kanaal) {
        return tabel.list(
                tx,
                nl.poort.techniek.db.Zoekvraag.van(
                        nl.poort.techniek.db.Conditie.gelijk("van", organisatie),
                        nl.poort.techniek.db.Conditie.gelijk("kanaal", kanaal)));
    }
}
