package nl.poort.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.nl.Dan;
import io.cucumber.java.nl.Stel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.poort.contact.klantcontact.Afronding;
import nl.poort.contact.klantcontact.Contactresultaat;
import nl.poort.contact.klantcontact.DigitaalAdres;
import nl.poort.contact.klantcontact.NieuwContact;
import nl.poort.contact.klantcontact.NieuwePartij;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Rol;
import nl.poort.sturing.Periode;
import nl.poort.sturing.kpi.ExterneMeting;
import nl.poort.sturing.kpi.Kerncijfer;
import nl.poort.sturing.kpi.Kerncijfers;
import nl.poort.sturing.kpi.Maatstaf;
import nl.poort.sturing.kpi.Meetsoort;
import nl.poort.sturing.kpi.Telling;
import nl.poort.sturing.kwaliteit.Juistheid;
import nl.poort.sturing.kwaliteit.Steekproeven;

/// What is counted, what others measured, and what we aim at.
public final class Cijferstappen {
    private static final LocalDate MAANDAG = LocalDate.parse("2026-05-18");
    private static final List<Maatstaf> GEBRUIK = List.of(Maatstaf.WEBSITE, Maatstaf.TELEFOON, Maatstaf.PERSOONLIJK);

    private Medewerker kees;

    private Wereld wereld() {
        return Wereld.nu();
    }

    /// Kees guards the quality of Westveld.
    private Medewerker kees() {
        if (kees == null) {
            var kcc = wereld().team("KCC");
            kees = wereld().m
                    .medewerkers
                    .voegToe(
                            Wereld.SYSTEEM,
                            kcc.organisatie(),
                            new Medewerkergegevens(
                                    "Kees", "kees@voorbeeld.nl", null, Set.of(Rol.KWALITEITSZORG), Set.of(kcc.id())));
        }
        return kees;
    }

    private void contact(UUID klant, Contactresultaat resultaat) {
        wereld().m
                .klantcontacten
                .legVast(
                        wereld().mens("Sanne").actor("vraag beantwoorden"),
                        NieuwContact.inkomend("telefoon", klant, "Wanneer wordt het papier opgehaald?")
                                .over("papier"),
                        new Afronding(resultaat, "Elke eerste maandag"));
    }

    @Stel(
            "{int} eerste contacten waarvan {int} in het gesprek gesloten, {int} van die {int} binnen {int} dagen herhaald en {int} van die {int} in de steekproef onjuist")
    public void contacten(int alle, int direct, int herhaald, int van, int dagen, int onjuist, int ook) {
        assertThat(List.of(van, ook)).containsOnly(direct);
        var klanten = new ArrayList<UUID>();
        for (int i = 0; i < direct; i++) {
            wereld().begin(MAANDAG + (i < onjuist ? " 09:00" : " 10:00"));
            var klant = wereld().m
                    .partijen
                    .registreer(
                            wereld().mens("Sanne").actor("klant helpen"),
                            NieuwePartij.persoon("Klant " + i, DigitaalAdres.email("klant" + i + "@voorbeeld.nl")))
                    .id();
            klanten.add(klant);
            contact(klant, Contactresultaat.ZELF_BEANTWOORD);
        }
        for (int i = direct; i < alle; i++) {
            contact(null, Contactresultaat.DOORVERWEZEN);
        }
        steekproef(onjuist);
        wereld().begin(MAANDAG.plusDays(dagen) + " 09:30");
        klanten.subList(onjuist, onjuist + herhaald).forEach(k -> contact(k, Contactresultaat.ZELF_BEANTWOORD));
    }

    /// All answers are drawn; as many as are said are judged wrong: those of nine o'clock, who do not come back.
    private void steekproef(int onjuist) {
        var proeven = wereld().m.steekproeven;
        var proef = proeven.trek(kees(), new Steekproeven.Verzoek(MAANDAG, MAANDAG, "telefoon", 500));
        var vroeg = proeven.contacten(kees(), proef.id()).stream()
                .filter(b -> wereld().m
                        .klantcontacten
                        .get(kees().actor("beoordelen"), b.laatste())
                        .tijd()
                        .equals(wereld().moment(MAANDAG + " 09:00")))
                .toList();
        assertThat(vroeg).hasSize(onjuist);
        vroeg.forEach(b -> proeven.beoordeel(kees(), proef.id(), b.nummer(), Juistheid.ONJUIST, "het is dinsdag"));
    }

    @Dan("is K2 gelijk aan {int}% en K5 gelijk aan {int}%")
    public void k2EnK5(int k2, int k5) {
        var week = new Periode(MAANDAG, MAANDAG.plusWeeks(1));
        var cijfers = wereld().m.kerncijfers.overzicht(kees(), week, false).cijfers();
        assertThat(cijfers.get(Maatstaf.K2).tekst()).isEqualTo(k2 + "%");
        assertThat(cijfers.get(Maatstaf.K5).tekst()).isEqualTo(k5 + "%");
    }

    @Stel("cijfers {int} website {int}%, telefoon {int}%, persoonlijk {int}% en doelen {int} {int}%, {int}%, {int}%")
    public void metingen(int jaar, int web, int tel, int pers, int doeljaar, int doelWeb, int doelTel, int doelPers) {
        wereld().begin(doeljaar + "-01-06 10:00");
        var standen = List.of(web, tel, pers);
        var doelen = List.of(doelWeb, doelTel, doelPers);
        for (int i = 0; i < GEBRUIK.size(); i++) {
            wereld().m
                    .externeMetingen
                    .invoeren(
                            kees(),
                            new ExterneMeting(
                                    null,
                                    Meetsoort.BURGERPEILING,
                                    "Burgerpeiling " + jaar,
                                    GEBRUIK.get(i),
                                    LocalDate.of(jaar, 12, 31),
                                    BigDecimal.valueOf(standen.get(i)),
                                    null));
            wereld().m.kerncijfers.stelDoel(kees(), GEBRUIK.get(i), doeljaar, BigDecimal.valueOf(doelen.get(i)));
        }
        contact(null, Contactresultaat.ZELF_BEANTWOORD);
    }

    private Kerncijfers.Overzicht overzicht() {
        return wereld().m.kerncijfers.overzicht(kees(), wereld().m.sturing.periode(4), false);
    }

    @Dan("toont het dashboard per kanaal stand, doel en gat en de bron {string}")
    public void perKanaal(String bron) {
        assertThat(GEBRUIK.stream().map(m -> overzicht().cijfers().get(m)).map(Cijferstappen::regel))
                .containsExactly(
                        "47% van 60% in 2020: 13 procentpunt te laag (" + bron + ")",
                        "37% van 20% in 2020: 17 procentpunt te hoog (" + bron + ")",
                        "68% van 50% in 2020: 18 procentpunt te hoog (" + bron + ")");
    }

    private static String regel(Kerncijfer c) {
        var meting = c.extern().getFirst();
        return meting.tekst() + " van " + c.doeltekst() + ": " + c.gat(meting).tekst() + " ("
                + meting.soort().naam() + ")";
    }

    @Dan("worden eigen getelde kanaalaandelen in een aparte reeks getoond")
    public void apart() {
        assertThat(overzicht().cijfers().get(Maatstaf.TELEFOON).eigen()).isEqualTo(new Telling(1, 1));
        assertThat(overzicht().cijfers().get(Maatstaf.WEBSITE).eigen()).isEqualTo(new Telling(0, 1));
        assertThat(wereld().m.kanaalcijfers.list(kees(), wereld().m.sturing.periode(4)))
                .filteredOn(k -> k.aantal() > 0)
                .singleElement()
                .satisfies(k -> assertThat(k.naam()).isEqualTo("Telefoon"));
    }
}
