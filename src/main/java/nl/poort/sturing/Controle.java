package nl.poort.sturing;

import static nl.poort.sturing.Belofte.EERST_VERTELLEN;
import static nl.poort.sturing.Belofte.HET_ANTWOORD_KOMT_TERUG;
import static nl.poort.sturing.Belofte.HET_FUNDAMENT;
import static nl.poort.sturing.Belofte.IEMAND_IS_ERMEE_BEZIG;
import static nl.poort.sturing.Belofte.NIETS_BLIJFT_LIGGEN;
import static nl.poort.sturing.Belofte.NIETS_KWIJT;

/// A query that must give no rows: what it is called, and what a row in it means.
public enum Controle {
    BELOOFD_ZONDER_VRAAG(
            NIETS_KWIJT,
            "Beloofd, maar geen vraag",
            "Een medewerker beloofde een klant iets, maar er is geen vraag vastgelegd."),
    NIET_VERTELD_ZONDER_DATUM(
            NIETS_KWIJT, "Niet verteld en geen datum", "De klant weet het antwoord niet en heeft ook geen datum."),
    KENMERK_VERSCHILT(
            NIETS_KWIJT,
            "Ander kenmerk bij dezelfde vraag",
            "Een contact of bericht van deze vraag draagt een ander kenmerk."),

    ZAAK_ANDER_KENMERK(
            NIETS_KWIJT,
            "Zaak met een ander kenmerk",
            "Een zaak werkt aan deze vraag, maar draagt het kenmerk van de klant niet."),

    GEEN_EIGENAAR(
            IEMAND_IS_ERMEE_BEZIG,
            "Geen eigenaar of contactpunt",
            "Het team dat eigenaar is of het contact met de klant houdt, bestaat niet."),
    GEEN_KETENKLOK(
            IEMAND_IS_ERMEE_BEZIG,
            "Niet precies één lopende ketenklok",
            "De beloofde tijd wordt niet of dubbel gemeten."),
    NIEMANDS_WERK(
            IEMAND_IS_ERMEE_BEZIG,
            "Ligt in niemands werklijst",
            "De vraag is open, maar geen enkel team heeft hem nu."),
    GEEN_REGIEVOERDER(
            IEMAND_IS_ERMEE_BEZIG,
            "Meer teams en geen regievoerder",
            "Meer dan één team werkt eraan en niemand voert de regie."),

    ZAAK_ZONDER_BEHANDELAAR(
            IEMAND_IS_ERMEE_BEZIG,
            "Zaak zonder behandelaar",
            "De klant wacht op een zaak, en geen team en geen medewerker behandelt die."),

    AANBOD_TE_LAAT(
            NIETS_BLIJFT_LIGGEN,
            "Aanbod voorbij de tijd",
            "De tijd om aan te nemen is meer dan een minuut voorbij en er is niets gebeurd."),
    VERLOPEN_ZONDER_ESCALATIE(
            NIETS_BLIJFT_LIGGEN,
            "Verlopen zonder vervolg",
            "Niemand nam het op tijd aan en het is niet naar een ander gegaan."),
    BEEINDIGD_ZONDER_REDEN(
            NIETS_BLIJFT_LIGGEN,
            "Geweigerd of ingetrokken zonder reden",
            "De vrager kan niet weten hoe het verder moet."),
    WERK_BIJ_GESLOTEN_VRAAG(
            NIETS_BLIJFT_LIGGEN, "Werk bij een vraag die dicht is", "Iemand werkt nog aan een vraag die al klaar is."),

    OUDER_VOOR_KIND(
            HET_ANTWOORD_KOMT_TERUG,
            "Afgemeld terwijl er nog iets onder ligt",
            "Een schakel heeft teruggekoppeld voordat de schakel erna klaar was."),
    ANTWOORD_BLIJFT_HANGEN(
            HET_ANTWOORD_KOMT_TERUG,
            "Antwoord blijft onderweg hangen",
            "De vraag is dicht, maar een antwoord is niet teruggekoppeld."),

    ZAAK_DICHT_VRAAG_WACHT(
            HET_ANTWOORD_KOMT_TERUG,
            "Zaak afgelopen, niemand vertelt het",
            "De vraag wacht op een zaak die klaar is of er niet meer is."),

    GESLOTEN_VOOR_VERTELD(
            EERST_VERTELLEN,
            "Gesloten voordat de klant het wist",
            "De vraag is dicht zonder dat de klant antwoord kreeg."),
    MEELOPER_NIET_VERTELD(
            EERST_VERTELLEN,
            "Meeloper niet verteld",
            "De hoofdvraag is beantwoord, maar deze klant heeft niets gehoord."),
    KLOK_LOOPT_NA_SLUITEN(EERST_VERTELLEN, "Klok loopt nog na sluiten", "De vraag is dicht en er loopt nog een klok."),

    VERZOEK_NIET_COMPLEET(
            NIETS_KWIJT,
            "Ingediend, nog niet compleet ontvangen",
            "Een verzoek is na een kwartier nog niet heel binnen. De aanvrager en de behandelaar weten dat."),
    VERZOEK_ZONDER_ZAAK(
            NIETS_KWIJT,
            "Ontvangen, maar geen zaak",
            "Een verzoek is compleet, maar er is geen zaak en niemand kijkt ernaar."),
    DOORZENDING_BLIJFT_LIGGEN(
            NIETS_KWIJT,
            "Verzoek voor een ander is daar nog niet",
            "Een verzoek moet naar een ander bevoegd gezag, en de landelijke voorziening nam het na een kwartier nog"
                    + " niet over. De aanvrager en de beheerder weten dat."),
    UITVAL_BLIJFT_LIGGEN(
            NIETS_BLIJFT_LIGGEN,
            "Verzoek wacht te lang op een medewerker",
            "Een verzoek kon niet vanzelf verder, en de tijd om te beslissen is voorbij."),

    BERICHT_BLIJFT_LIGGEN(
            HET_FUNDAMENT,
            "Bericht niet op tijd verstuurd",
            "Een bericht had al bezorgd of opnieuw geprobeerd moeten zijn."),
    NABELLEN_BLIJFT_LIGGEN(
            HET_FUNDAMENT, "Nabellen duurt te lang", "Een bericht kon niet worden bezorgd en niemand belt op tijd."),
    BRIEF_BLIJFT_LIGGEN(
            HET_FUNDAMENT,
            "Brief niet op tijd met de post",
            "Een brief ligt langer dan een werkdag in de postkamer, of het adres ontbreekt."),
    BEZORGING_ACHTER(
            HET_FUNDAMENT, "Doorgeven loopt achter", "Een gebeurtenis is na vijf minuten nog niet doorgegeven."),
    BEZORGING_OPGEGEVEN(
            HET_FUNDAMENT, "Doorgeven is opgegeven", "Een gebeurtenis kon na vele pogingen niet worden doorgegeven."),
    WEBHOOK_ACHTER(
            HET_FUNDAMENT,
            "Een systeem heeft een melding nog niet",
            "Na vijf minuten heeft de ontvanger de melding niet aangenomen. Poort probeert het opnieuw."),
    WEBHOOK_OPGEGEVEN(
            HET_FUNDAMENT,
            "Melding aan een systeem opgegeven",
            "Na acht dagen heeft de ontvanger de melding niet aangenomen. Stuur haar opnieuw of licht de ontvanger in."),
    PRIORITEIT_1_ZONDER_OPROEP(
            HET_FUNDAMENT, "Prioriteit 1 zonder oproep", "De calamiteitenmanager is niet opgeroepen."),
    OPROEP_NIET_BEVESTIGD(
            HET_FUNDAMENT, "Oproep niet bevestigd", "De calamiteitenmanager heeft niet op tijd gereageerd."),
    OPGESCHAALD_ZONDER_CALAMITEIT(
            HET_FUNDAMENT,
            "Opgeschaald zonder calamiteit",
            "De vraag ligt bij de calamiteitenorganisatie, maar er is geen actieve calamiteit."),
    KETEN_NIET_HEEL(
            HET_FUNDAMENT,
            "De robot kwam niet door de keten",
            "Bij de laatste ronde van de robot was een stap van regel tot besluit rood.");

    private final Belofte belofte;
    private final String naam;
    private final String betekenis;

    Controle(Belofte belofte, String naam, String betekenis) {
        this.belofte = belofte;
        this.naam = naam;
        this.betekenis = betekenis;
    }

    public Belofte belofte() {
        return belofte;
    }

    public String naam() {
        return naam;
    }

    public String betekenis() {
        return betekenis;
    }
}
