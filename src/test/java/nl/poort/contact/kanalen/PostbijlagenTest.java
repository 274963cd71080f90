package nl.poort.contact.kanalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.poort.contact.berichten.Berichtstand;
import nl.poort.contact.kanalen.Binnengekomen.Stand;
import nl.poort.contact.kanalen.Postproef.Weg;
import nl.poort.registers.documenten.Bestanden;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.mail.Mailstuk;
import nl.poort.techniek.opslag.Keuring;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Files that come along with what a customer writes, and with what we answer.
class PostbijlagenTest {
    private static final byte[] PDF = "%PDF-1.4\nhet formulier".getBytes(StandardCharsets.US_ASCII);
    private static Postproef post;
    private static Kanalenproef p;

    @BeforeAll
    static void open() {
        post = new Postproef();
        p = post.p;
    }

    @AfterAll
    static void dicht() {
        post.close();
    }

    @AfterEach
    void scannerUit() {
        p.keuring.set(Keuring.GEEN);
    }

    /// A scanner that looks inside packed files, as a real one does.
    private static Optional<String> kijk(InputStream inhoud) throws IOException {
        var bytes = inhoud.readAllBytes();
        if (new String(bytes, StandardCharsets.ISO_8859_1).contains("EICAR-STANDARD")) {
            return Optional.of("Eicar-Test");
        }
        try (var zip = new ZipInputStream(new java.io.ByteArrayInputStream(bytes))) {
            for (var e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                if (kijk(new java.io.ByteArrayInputStream(zip.readAllBytes())).isPresent()) {
                    return Optional.of("Eicar-Test in " + e.getName());
                }
            }
        }
        return Optional.empty();
    }

    private static byte[] zip(byte[] inhoud) throws IOException {
        var uit = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(uit)) {
            zip.putNextEntry(new ZipEntry("foto.com"));
            zip.write(inhoud);
        }
        return uit.toByteArray();
    }

    private static byte[] mail(String id, String van, byte[] bestand) {
        return Mailstuk.bytes("""
                Message-ID: <%s>
                From: %s
                Subject: Foto van de boom
                Content-Type: multipart/mixed; boundary=grens

                --grens
                Content-Type: text/plain

                Zie de bijlage
                --grens
                Content-Type: application/zip; name=foto.zip
                Content-Disposition: attachment; filename=foto.zip
                Content-Transfer-Encoding: base64

                %s
                --grens--
                """.formatted(id, van, Base64.getMimeEncoder().encodeToString(bestand)));
    }

    @Test
    void een_virus_in_een_zip_in_een_mail_wordt_niet_bewaard_en_de_mail_wel() throws Exception {
        p.keuring.set(PostbijlagenTest::kijk);
        var virus = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
        var binnenin = zip(zip(virus.getBytes(StandardCharsets.US_ASCII)));
        post.stuur(Weg.LMTP, mail(post.id(), "Kees <kees@elders.example>", binnenin));
        var d = post.gesprek("Foto van de boom").orElseThrow();
        assertThat(p.kamer.draden.uitingen(p.kijker(), d.id()))
                .singleElement()
                .satisfies(u -> assertThat(u.tekst()).isEqualTo("Zie de bijlage"));
        var bijlage = p.kamer.draden.bijlagen(p.kijker(), d.id()).getFirst();
        assertThat(bijlage.stand()).isEqualTo(Bijlagestand.GEWEIGERD);
        assertThat(bijlage.sha256()).isNull();
        assertThatThrownBy(() -> p.kamer.draden.bijlage(p.kijker(), d.id(), bijlage.id()))
                .isInstanceOf(Weigering.class);
        post.stuur(Weg.LMTP, mail(post.id(), "Kees <kees@elders.example>", zip(PDF)));
        assertThat(p.kamer.draden.bijlagen(p.kijker(), d.id()))
                .extracting(Draadbijlage::stand)
                .containsExactlyInAnyOrder(Bijlagestand.GEWEIGERD, Bijlagestand.VEILIG);
    }

    private Draad vraag(String naam) throws Exception {
        post.stuur(
                Weg.LMTP,
                Mailstuk.gewoon(
                        post.id(),
                        naam + " <" + naam + "@elders.example>",
                        "Formulier voor " + naam,
                        "Stuurt u het formulier?"));
        return post.gesprek("Formulier voor " + naam).orElseThrow();
    }

    private static Meegestuurd neem(Bijlage... bijlagen) {
        return p.kamer.antwoorden.neem(p.sanne, List.of(bijlagen));
    }

    @Test
    void een_antwoord_gaat_met_zijn_bestanden_in_de_mail_en_in_het_gesprek() throws Exception {
        var d = vraag("Anna");
        var mee = neem(new Bijlage("Aanvraag één.pdf", "", PDF), new Bijlage("lijst.txt", "", "a\nb".getBytes()));
        var uiting = p.kamer.antwoorden.antwoord(
                p.sanne, d.id(), Reactie.tussendoor("Hierbij.").met(mee));
        p.kamer.antwoorden.gooiWeg(mee);
        p.draai();
        var mail = post.ontvangen("Anna@elders.example", "Formulier voor Anna");
        var delen = (MimeMultipart) mail.getContent();
        assertThat(delen.getCount()).isEqualTo(3);
        assertThat(delen.getBodyPart(0).getContent().toString()).contains("Hierbij.");
        assertThat(jakarta.mail.internet.MimeUtility.decodeText(
                        delen.getBodyPart(1).getFileName()))
                .isEqualTo("Aanvraag één.pdf");
        assertThat(delen.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(PDF);
        var bijlagen = p.kamer.draden.bijlagen(p.kijker(), d.id());
        assertThat(bijlagen).hasSize(2).allSatisfy(b -> assertThat(b.uiting()).isEqualTo(uiting.id()));
        var eerste =
                p.kamer.draden.bijlage(p.kijker(), d.id(), bijlagen.getFirst().id());
        assertThat(p.kamer.draden.inhoud(eerste).readAllBytes()).isEqualTo(PDF);
        assertThatThrownBy(() -> p.kamer.draden.bijlage(p.olga.actor("kijken"), d.id(), eerste.id()))
                .hasMessageContaining("niet gevonden");
    }

    @Test
    void wat_niet_veilig_is_of_niet_mee_kan_wordt_in_woorden_geweigerd_en_er_gaat_niets_weg() throws Exception {
        var d = vraag("Bas");
        p.keuring.set(PostbijlagenTest::kijk);
        assertThatThrownBy(() -> neem(new Bijlage("x.com", "", "EICAR-STANDARD".getBytes())))
                .satisfies(w ->
                        assertThat(((Weigering) w).velden().get("bijlagen")).startsWith("x.com: "));
        assertThatThrownBy(() -> neem(new Bijlage("groot.bin", "", new byte[15_000_001])))
                .hasMessageContaining("15 MB");
        var app = p.kamer.inname.neem(p.inkomend(
                p.ingang("whatsapp", "15550002222"),
                Afzender.whatsapp("0687654399", "Cas"),
                Inhoud.van("Mag ik het formulier?")));
        var mee = neem(new Bijlage("a.pdf", "", PDF));
        assertThatThrownBy(() -> p.kamer.antwoorden.antwoord(
                        p.sanne, app.draad().id(), Reactie.tussendoor("Hierbij").met(mee)))
                .satisfies(w -> assertThat(((Weigering) w).velden().get("bijlagen"))
                        .isEqualTo(
                                "Via WhatsApp kunnen geen bestanden mee. Kies e-mail, of verstuur zonder bestanden."));
        assertThat(p.kamer.draden.uitingen(p.kijker(), app.draad().id())).hasSize(1);
        assertThat(p.kamer.draden.bijlagen(p.kijker(), d.id())).isEmpty();
    }

    @Test
    void een_bestand_dat_niemand_kon_nakijken_gaat_mee_zodra_het_goed_is() throws Exception {
        var d = vraag("Dirk");
        p.keuring.set(inhoud -> {
            throw new IOException("scanner weg");
        });
        var mee = neem(new Bijlage("a.pdf", "", "%PDF-1.4 van Dirk".getBytes(StandardCharsets.US_ASCII)));
        p.kamer.antwoorden.antwoord(
                p.sanne, d.id(), Reactie.tussendoor("Hierbij").met(mee));
        p.draai();
        var bericht = p.m.berichten.list(p.kijker(), d.vraag()).stream()
                .filter(b -> b.tekst().equals("Hierbij"))
                .findFirst()
                .orElseThrow();
        assertThat(bericht.stand()).isEqualTo(Berichtstand.AANGEBODEN);
        assertThat(p.m.berichten.pogingen(p.kijker(), bericht.id()))
                .last()
                .satisfies(poging -> assertThat(poging.uitkomst().name()).isEqualTo("UITGESTELD"));
        p.keuring.set(PostbijlagenTest::kijk);
        new Bestanden(p.m.db, p.opslag).keuringen().keur();
        p.test.klok().zet(p.test.klok().instant().plusSeconds(120));
        p.draai();
        assertThat(p.m.berichten.get(p.kijker(), bericht.id()).stand()).isEqualTo(Berichtstand.AFGELEVERD);
        assertThat(((MimeMultipart) post.ontvangen("Dirk@elders.example", "Re: Formulier voor Dirk")
                                .getContent())
                        .getCount())
                .isEqualTo(2);
    }

    @Test
    void een_bestand_bij_een_bericht_dat_niet_kon_worden_verwerkt_wacht_mee_in_de_lijst() {
        var uit = p.ingang("whatsapp", "15550003333");
        var sleutel = "wamid." + uit.id();
        var dicht = new Ingang(
                uit.id(), uit.organisatie(), uit.kanaal(), uit.adres(), uit.naam(), uit.team(), false, "", Map.of());
        p.kamer.ingangen.opslaan(p.bea, dicht, null);
        var gezegd = new Berichtdiensten.Gesprokene(
                sleutel,
                Afzender.whatsapp("0687654300", "Eef"),
                "Zie foto",
                List.of(new Bijlage("foto.pdf", "", PDF)),
                null);
        var ruw = Ruw.van(
                uit.id(),
                Dienstlezer.SOORT,
                sleutel,
                Dienstlezer.schrijf(gezegd, Map.of()),
                p.test.klok().instant());
        var id = p.kamer.binnenkomst.ontvang(ruw.met("0687654300", ""));
        assertThat(p.kamer.binnenkomst.list(p.sanne, Stand.FOUT, 50))
                .extracting(Binnengekomen::id)
                .contains(id);
        p.test.klok().zet(p.test.klok().instant().plus(java.time.Duration.ofDays(60)));
        p.kamer.binnenkomst.ruimOp();
        p.kamer.ingangen.opslaan(p.bea, uit, null);
        var nu = p.kamer.binnenkomst.opnieuw(p.sanne, id);
        assertThat(nu.stand()).isEqualTo(Stand.VERWERKT);
        assertThat(p.kamer.draden.bijlagen(p.kijker(), nu.draad()))
                .singleElement()
                .satisfies(b -> assertThat(b.naam()).isEqualTo("foto.pdf"));
    }
}
