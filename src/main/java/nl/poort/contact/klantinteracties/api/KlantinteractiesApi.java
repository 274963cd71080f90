package nl.poort.contact.klantinteracties.api;

import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.poort.contact.klantinteracties.Actor;
import nl.poort.contact.klantinteracties.Actorklantcontact;
import nl.poort.contact.klantinteracties.Betrokkene;
import nl.poort.contact.klantinteracties.Bijlage;
import nl.poort.contact.klantinteracties.Categorie;
import nl.poort.contact.klantinteracties.Categorierelatie;
import nl.poort.contact.klantinteracties.Contactmaker;
import nl.poort.contact.klantinteracties.Contactorganisatie;
import nl.poort.contact.klantinteracties.Contactpersoon;
import nl.poort.contact.klantinteracties.DigitaalAdres;
import nl.poort.contact.klantinteracties.Internetaak;
import nl.poort.contact.klantinteracties.Klantcontact;
import nl.poort.contact.klantinteracties.Klantdeuren;
import nl.poort.contact.klantinteracties.Onderwerpobject;
import nl.poort.contact.klantinteracties.Partij;
import nl.poort.contact.klantinteracties.PartijIdentificator;
import nl.poort.contact.klantinteracties.Rekeningnummer;
import nl.poort.contact.klantinteracties.Vertegenwoordiging;
import nl.poort.techniek.api.Antwoord;
import nl.poort.techniek.api.Api;
import nl.poort.techniek.api.Bron;
import nl.poort.techniek.api.Eindpunt;
import nl.poort.techniek.api.Verzoek;
import nl.poort.techniek.json.Json;

/// Klantinteracties API 0.9.0 and Contactgegevens API 1.1.1.
public final class KlantinteractiesApi {
    private final Klantdeuren deuren;
    private final Bron<Klantcontact> klantcontacten;
    private final Bron<Betrokkene> betrokkenen;
    private final Bron<Onderwerpobject> onderwerpen;

    private KlantinteractiesApi(Klantdeuren deuren) {
        this.deuren = deuren;
        klantcontacten = Bron.van("klantinteractie", "/klantcontacten", Klantcontact.class, deuren.klantcontacten)
                .met(Klantfilters.klantcontacten());
        betrokkenen = Bron.van("betrokkene", "/betrokkenen", Betrokkene.class, deuren.betrokkenen)
                .met(Klantfilters.betrokkenen());
        onderwerpen = Bron.van("onderwerpobject", "/onderwerpobjecten", Onderwerpobject.class, deuren.onderwerpobjecten)
                .met(Klantfilters.onderwerpobjecten())
                .zonderExpand();
    }

    public static List<Api> van(Klantdeuren deuren) {
        return List.of(new KlantinteractiesApi(deuren).klantinteracties(), contactgegevens(deuren));
    }

    private Api klantinteracties() {
        var bronnen = new ArrayList<Bron<?>>(List.of(klantcontacten, betrokkenen, onderwerpen));
        bronnen.addAll(werk());
        bronnen.addAll(partijen());
        return new Api(
                "klantinteracties",
                "/klantinteracties/api/v1",
                "0.9.0",
                bronnen,
                List.of(
                        Eindpunt.post("/maak-klantcontact", this::maak),
                        new Eindpunt(HandlerType.DELETE, "/onderwerpobjecten/{uuid}", this::verwijder, null)));
    }

    private List<Bron<?>> werk() {
        return List.of(
                Bron.van("actor", "/actoren", Actor.class, deuren.actoren)
                        .met(Klantfilters.actoren())
                        .zonderExpand(),
                Bron.van(
                                "actorklantcontact",
                                "/actorklantcontacten",
                                Actorklantcontact.class,
                                deuren.actorklantcontacten)
                        .met(Klantfilters.actorklantcontacten())
                        .zonderExpand(),
                Bron.van("internetaak", "/internetaken", Internetaak.class, deuren.internetaken)
                        .met(Klantfilters.internetaken())
                        .zonderExpand(),
                Bron.van("bijlage", "/bijlagen", Bijlage.class, deuren.bijlagen)
                        .met(Klantfilters.bijlagen())
                        .zonderExpand());
    }

    private List<Bron<?>> partijen() {
        return List.of(
                Bron.van("partij", "/partijen", Partij.class, deuren.partijen).met(Klantfilters.partijen()),
                Bron.van("digitaaladres", "/digitaleadressen", DigitaalAdres.class, deuren.digitaleadressen)
                        .met(Klantfilters.adressen()),
                Bron.van(
                                "partijidentificator",
                                "/partij-identificatoren",
                                PartijIdentificator.class,
                                deuren.identificatoren)
                        .met(Klantfilters.identificatoren())
                        .zonderExpand(),
                Bron.van(
                                "vertegenwoordiging",
                                "/vertegenwoordigingen",
                                Vertegenwoordiging.class,
                                deuren.vertegenwoordigingen)
                        .met(Klantfilters.vertegenwoordigingen())
                        .zonderExpand(),
                Bron.van("rekeningnummer", "/rekeningnummers", Rekeningnummer.class, deuren.rekeningnummers)
                        .met(Klantfilters.rekeningnummers())
                        .zonderExpand(),
                Bron.van("categorie", "/categorieen", Categorie.class, deuren.categorieen)
                        .zonderExpand(),
                Bron.van("categorierelatie", "/categorie-relaties", Categorierelatie.class, deuren.categorierelaties)
                        .met(Klantfilters.categorierelaties())
                        .zonderExpand());
    }

    private static Api contactgegevens(Klantdeuren deuren) {
        return new Api(
                "contactgegevens",
                "/contactgegevens/api/v1",
                "1.1.1",
                List.of(
                        Bron.van("contactpersoon", "/persoon", Contactpersoon.class, deuren.contactpersonen)
                                .zonderExpand(),
                        Bron.van(
                                        "contactorganisatie",
                                        "/organisatie",
                                        Contactorganisatie.class,
                                        deuren.contactorganisaties)
                                .zonderExpand()),
                List.of());
    }

    private Antwoord maak(Verzoek v) {
        var gemaakt = deuren.maker.maak(v.toegang(), v.inhoud(Contactmaker.Invoer.class));
        var json = Json.mapper().createObjectNode();
        json.set("klantcontact", v.toon(klantcontacten, gemaakt.klantcontact(), null));
        if (gemaakt.betrokkene() != null) {
            json.set("betrokkene", v.toon(betrokkenen, gemaakt.betrokkene(), null));
        }
        if (gemaakt.onderwerpobject() != null) {
            json.set("onderwerpobject", v.toon(onderwerpen, gemaakt.onderwerpobject(), null));
        }
        return new Antwoord(201, json, Map.of());
    }

    /// With `cascade` the contact would go too; a contact is a report and stays, and that is what is answered.
    private Antwoord verwijder(Verzoek v) {
        v.eisBekend(Set.of("cascade"));
        var id = v.id("uuid");
        boolean cascade = v.query("cascade").filter("true"::equalsIgnoreCase).isPresent();
        if (!cascade) {
            deuren.onderwerpobjecten.delete(v.toegang(), id);
            return Antwoord.leeg();
        }
        var json = v.toon(onderwerpen, deuren.onderwerpobjecten.get(v.toegang(), id), null);
        deuren.onderwerpobjecten.delete(v.toegang(), id);
        var behouden = Json.mapper().createObjectNode();
        var adressen = behouden.putArray("behouden");
        var contact = json.path("klantcontact").path("url").asText();
        if (!contact.isEmpty()) {
            adressen.add(contact);
        }
        return Antwoord.goed(behouden);
    }
}
