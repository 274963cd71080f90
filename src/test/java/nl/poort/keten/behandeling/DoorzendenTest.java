package nl.poort.keten.behandeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.poort.loket.ontvangst.Proefvoorziening.Storing;
import nl.poort.loket.ontvangst.Stukbron.Plek;
import nl.poort.loket.ontvangst.Uitvalreden;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Rol;
import nl.poort.sturing.Controle;
import nl.poort.sturing.NietsKwijt;
import nl.poort.techniek.Weigering;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What came to the wrong authority gets to the right one, here or outside, with the day it was filed (Awb 2:3).
class DoorzendenTest {
    private static final String EERSTE = "01-initieren-enkelvoudig.xml";

    @RegisterExtension
    static final GedeeldeOntvangstproef PROEF = new GedeeldeOntvangstproef();

    private Ontvangstproef z;

    @BeforeEach
    void rustig() {
        z = PROEF.rustig();
    }

    @Test
    void het_verkeerde_gezag_stuurt_door_met_de_dag_van_indienen() {
        var bericht = z.bied(z.p.gemeente, Ontvangstproef.met(Ontvangstproef.monster(EERSTE), Ontvangstproef.eigen()));
        z.draai();
        z.p.test.klok().verder(Duration.ofDays(3));
        z.kamer.doorzendingen.doorzenden(
                z.bea, z.ontvangst(z.p.gemeente, bericht).verzoek(), z.dienst.id(), "Dit is van de dienst");
        z.draai();
        var zaak = z.zaken(z.dienst, bericht.nummer()).getFirst();
        assertThat(zaak.startdatum()).isEqualTo(LocalDate.of(2026, 10, 5));
        assertThat(z.stukken(z.dienst, zaak.uuid())).isEqualTo(1);
        assertThat(z.ontvangst(z.p.gemeente, bericht).standInWoorden()).isEqualTo("doorgezonden naar OMWB");
    }

    @Test
    void een_gezag_buiten_poort_krijgt_het_via_de_landelijke_voorziening() {
        var elders = "00000001002564440000";
        var bericht = z.bied(z.p.gemeente, Ontvangstproef.met(Ontvangstproef.monster(EERSTE), Ontvangstproef.eigen()));
        z.draai();
        var verzoek = z.ontvangst(z.p.gemeente, bericht).verzoek();
        z.p.test.klok().verder(Duration.ofDays(3));
        z.kamer.proef.stoor(new Storing(0, "", true, 0, false, false, false));
        assertThatThrownBy(() -> z.kamer.doorzendingen.naarBuiten(z.bea, verzoek, "123", "", ""))
                .isInstanceOfSatisfying(
                        Weigering.class, w -> assertThat(w.velden()).containsKeys("oin", "naam", "reden"));
        z.kamer.doorzendingen.naarBuiten(z.bea, verzoek, elders, "Gemeente Elders", "De plek ligt in Elders");
        assertThatThrownBy(() -> z.kamer.doorzendingen.doorzenden(z.bea, verzoek, z.dienst.id(), "Toch hier"))
                .hasMessageContaining("wordt al doorgezonden");
        // the line does not work: people hear of it after a quarter of an hour, and nothing is lost
        assertThat(z.kamer.doorzendingen.verwerk()).isZero();
        assertThat(berichten(verzoek)).isEmpty();
        z.p.test.klok().verder(Duration.ofMinutes(16));
        z.kamer.doorzendingen.verwerk();
        z.lever();
        assertThat(berichten(verzoek))
                .contains("Wij sturen uw verzoek door naar Gemeente Elders > A.B. Voorbeeld")
                .anyMatch(b -> b.endsWith("kan nog niet worden doorgezonden > Bea Beheer"));
        assertThat(NietsKwijt.controleer(z.p.test.db()))
                .anyMatch(u -> u.controle() == Controle.DOORZENDING_BLIJFT_LIGGEN && !u.klopt());
        assertThat(z.kamer.beheer.uitval(z.bea))
                .anyMatch(u -> u.verzoek().equals(verzoek) && u.reden() == Uitvalreden.NIET_DOORGEZONDEN);
        // and goes on by itself when it does
        z.kamer.proef.stoor(Storing.GEEN);
        z.p.test.klok().verder(Duration.ofMinutes(2));
        assertThat(z.kamer.doorzendingen.verwerk()).isEqualTo(1);
        z.lever();
        var daar = new Plek(elders, "proef:dso", "");
        assertThat(z.kamer.proef.aangekondigd(daar, Instant.EPOCH)).containsExactly(bericht);
        assertThat(z.ontvangst(z.p.gemeente, bericht).standInWoorden()).isEqualTo("doorgezonden naar Gemeente Elders");
        assertThat(z.kamer.doorzendingen.laatste(z.bea, verzoek).orElseThrow().indiendatum())
                .isEqualTo(LocalDate.of(2026, 10, 5));
        assertThat(berichten(verzoek)).contains("Uw verzoek is doorgestuurd naar Gemeente Elders > A.B. Voorbeeld");
        assertThat(z.notities(
                        z.p.gemeente,
                        z.zaken(z.p.gemeente, bericht.nummer()).getFirst().uuid()))
                .anyMatch(n -> n.startsWith("Doorgezonden naar Gemeente Elders") && n.contains("Sluit de zaak af"));
        assertThat(z.kamer.beheer.uitval(z.bea)).noneMatch(u -> u.verzoek().equals(verzoek));
        assertThat(z.kamer.beheer.bevindingen(z.bea, false))
                .noneMatch(b -> b.tekst().contains("Gemeente Elders"));
        assertThat(NietsKwijt.controleer(z.p.test.db()))
                .allMatch(u -> u.controle() != Controle.DOORZENDING_BLIJFT_LIGGEN || u.klopt());
    }

    @Test
    void wie_doorzenden_terugneemt_houdt_het_verzoek() {
        var bericht = z.bied(z.p.gemeente, Ontvangstproef.met(Ontvangstproef.monster(EERSTE), Ontvangstproef.eigen()));
        z.draai();
        var verzoek = z.ontvangst(z.p.gemeente, bericht).verzoek();
        z.kamer.proef.stoor(new Storing(0, "", true, 0, false, false, false));
        z.kamer.doorzendingen.naarBuiten(z.bea, verzoek, "00000001002564440000", "Gemeente Elders", "Daar");
        z.kamer.doorzendingen.verwerk();
        z.kamer.doorzendingen.neemTerug(z.bea, verzoek);
        z.kamer.proef.stoor(Storing.GEEN);
        z.p.test.klok().verder(Duration.ofHours(1));
        assertThat(z.kamer.doorzendingen.verwerk()).isZero();
        assertThat(z.ontvangst(z.p.gemeente, bericht).doorgezonden()).isEmpty();
        assertThatThrownBy(() -> z.kamer.doorzendingen.neemTerug(z.bea, verzoek))
                .hasMessageContaining("niet (meer)");
        var vreemde = z.p.m.medewerkers.voegToe(
                Behandelproef.SYSTEEM,
                z.dienst.id(),
                new Medewerkergegevens("Fleur", "fleur@example.nl", null, Set.of(Rol.TEAMLEIDER), Set.of()));
        assertThatThrownBy(() -> z.kamer.doorzendingen.naarBuiten(
                        vreemde, verzoek, "00000001002564440000", "Gemeente Elders", "Daar"))
                .hasMessageContaining("niet gevonden");
        // who turns out to be in this installation gets it at once
        z.kamer.doorzendingen.naarBuiten(z.bea, verzoek, Ontvangstproef.DIENST, "OMWB", "Van de dienst");
        z.draai();
        assertThat(z.zaken(z.dienst, bericht.nummer())).hasSize(1);
    }

    private List<String> berichten(UUID verzoek) {
        return z.p.m.berichten.vanRoot(z.als(z.p.gemeente), verzoek).stream()
                .map(b -> b.onderwerp() + " > " + b.naam())
                .toList();
    }
}
