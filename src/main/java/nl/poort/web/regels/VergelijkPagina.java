package nl.poort.web.regels;

import io.javalin.http.Context;
import java.util.List;
import nl.poort.loket.regels.Regelboek;
import nl.poort.loket.regels.Regelvergelijking;
import nl.poort.loket.regels.Regelversie;
import nl.poort.loket.regels.Verschil;
import nl.poort.registers.organisatie.Recht;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// Two versions beside each other, in words.
public final class VergelijkPagina {
    private final Regelwerk werk;

    /// @param met the version it is held against
    public record Model(Regelboek boek, int versie, int met, List<Regelversie> versies, List<Verschil> verschillen) {
        public String pad() {
            return Regelpad.versie(boek.id(), versie);
        }

        public List<Keuze> keuzes() {
            return versies.stream()
                    .filter(v -> v.versie() != versie)
                    .map(v -> new Keuze(
                            String.valueOf(v.versie()),
                            "Versie " + v.versie() + " (" + RegelversiePagina.Model.stand(v) + ")"))
                    .toList();
        }
    }

    public VergelijkPagina(Regelwerk werk) {
        this.werk = werk;
    }

    public List<Route> routes() {
        return List.of(Route.get(Regelpad.VERSIE + "/vergelijking", Recht.BEHEER, this::toon));
    }

    private void toon(Context ctx) {
        var wie = Regelpad.wie(ctx);
        var boek = werk.bestanden().get(wie, Regelpad.id(ctx, "Dit regelbestand"));
        int versie = Regelpad.nummer(ctx);
        var versies = werk.bestanden().versies(wie, boek.id());
        int standaard = versies.stream()
                .map(Regelversie::versie)
                .filter(v -> v < versie)
                .findFirst()
                .orElse(versies.getFirst().versie());
        int met = Regelpad.getal(ctx, "met", standaard);
        var oud = werk.bestanden().regels(wie, boek.id(), met).bestand();
        var nieuw = werk.bestanden().regels(wie, boek.id(), versie).bestand();
        Pagina.toon(
                ctx,
                "nl/poort/web/regels/vergelijking.jte",
                new Model(boek, versie, met, versies, Regelvergelijking.vergelijk(oud, nieuw)));
    }
}
