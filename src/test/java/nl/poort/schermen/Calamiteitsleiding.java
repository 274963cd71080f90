package nl.poort.schermen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/// The calamity manager at work: from the call-up to scaling down, by the big button of the moment.
final class Calamiteitsleiding {
    private final Kijker kijker;

    Calamiteitsleiding(Kijker kijker) {
        this.kijker = kijker;
    }

    void leid() {
        var wit = kijker.als("dewit");
        kijker.klok.zet("2026-05-21T15:20");
        wit.navigate(kijker.adres("/calamiteit"));
        assertThat(wit.locator("main")).not().containsText("Alarm");
        kijker.bekijk(wit, "calamiteiten");
        wit.getByText("Open C-2026-").first().click();
        var hier = wit.url().replaceAll("[#?].*", "");
        Kijker.verstuur(wit, wit.locator(".p-nudoen form button").first());
        kijker.klok.zet("2026-05-21T15:45");
        besluit(wit, hier, "NIET_BINNEN_DE_KETEN", () -> {
            wit.locator("[name=deelnemers]").fill("Tess van Dijk");
            wit.locator("[name=schakel1]")
                    .selectOption(new SelectOption().setLabel("TBO, Tactische Beheerorganisatie"));
            wit.locator("[name=om]").fill("2026-05-21T16:30");
            wit.locator("[name=leden]").first().check();
        });
        wit.navigate(hier);
        while (wit.locator("form[action*='/teamlid/'] button[value=BEREIKT]").count() > 0) {
            Kijker.verstuur(
                    wit,
                    wit.locator("form[action*='/teamlid/'] button[value=BEREIKT]")
                            .first());
        }
        kijker.klok.zet("2026-05-21T16:50");
        besluit(wit, hier, "NIET_OPSCHALEN_NAAR_SCT", () -> {});
        wit.navigate(hier + "/actie");
        wit.locator("[name=actie]").fill("Vorige planversie herstellen");
        wit.locator("[name=eigenaar]").fill("Gemeente Oostveld");
        wit.locator("[name=uiterlijk]").fill("2026-05-21T22:00");
        bevestig(wit);
        wit.navigate(hier);
        kijker.bekijk(wit, "calamiteit");
        kijker.klok.zet("2026-05-22T11:00");
        wit.navigate(hier);
        wit.locator("a[href*='/actie/']").first().click();
        wit.locator("[name=resultaat]").fill("Versie 6 staat terug");
        bevestig(wit);
        kijker.klok.zet("2026-05-22T11:30");
        wit.navigate(hier + "/afschaling");
        wit.locator("[name=tekst]").fill("Het plan is hersteld. Uw aanvraag staat weer op de goede plek.");
        bevestig(wit);
        wit.navigate(hier);
        assertThat(wit.locator("main")).containsText("evaluatie");
    }

    private void besluit(Page wit, String hier, String soort, Runnable meer) {
        wit.navigate(hier + "/besluit?soort=" + soort);
        wit.locator("[name=motivering]").fill("Alleen Oostveld kan het plan herstellen");
        meer.run();
        bevestig(wit);
    }

    /// Sends the form, and says yes when the page asks whether it is right.
    private void bevestig(Page page) {
        Kijker.verstuur(
                page, page.locator("main form.p-formulier button[type=submit]").last());
        zonderFout(page);
        var akkoord = page.locator("main button[name=akkoord]");
        if (akkoord.count() > 0) {
            Kijker.verstuur(page, akkoord);
            zonderFout(page);
        }
    }

    private void zonderFout(Page page) {
        org.assertj.core.api.Assertions.assertThat(page.title())
                .as(page.locator("main").innerText())
                .doesNotStartWith("Fout:");
    }
}
