package nl.poort.loket.regels;

import java.util.List;
import nl.poort.techniek.Records;
import nl.poort.techniek.Weigering;

/// Changes the measures of a model.
public final class Maatregelbewerking {
    private static final int MEESTE = 500;

    private Maatregelbewerking() {}

    /// What an author says about a measure.
    ///
    /// @param id empty for a new one
    public record Invoer(
            String id,
            String nummer,
            String tekst,
            String toelichting,
            String frequentie,
            String kenmerk,
            List<String> themas) {}

    public static Regelbestand zet(Regelbestand model, Invoer in, Regelmodellen.Ids ids) {
        var oud =
                model.maatregelen().stream().filter(m -> m.id().equals(in.id())).findFirst();
        if (oud.isEmpty() && (!in.id().isEmpty() || model.maatregelen().size() >= MEESTE)) {
            throw new Weigering("maatregel", "Deze maatregel kan niet worden bewaard");
        }
        var nummer = Modelregels.naam("nummer", in.nummer());
        if (model.maatregelen().stream().anyMatch(m -> m.nummer().equals(nummer) && !m.id().equals(in.id()))) {
            throw Modelregels.fout("nummer", "Er is al een maatregel met dit nummer");
        }
        var nieuw = new Maatregel(
                oud.map(Maatregel::id).orElseGet(ids::nieuw),
                nummer,
                Modelregels.naam("tekst", in.tekst()),
                Modelregels.tekst("toelichting", in.toelichting()),
                Modelregels.tekst("frequentie", in.frequentie()),
                oud.map(Maatregel::volgorde)
                        .orElse(String.valueOf(model.maatregelen().size() + 1)),
                Modelregels.tekst("kenmerk", in.kenmerk()),
                in.themas().stream().map(t -> Modelregels.tekst("themas", t)).toList());
        var lijst = oud.isEmpty()
                ? Lijst.met(model.maatregelen(), nieuw)
                : model.maatregelen().stream()
                        .map(m -> m.id().equals(in.id()) ? nieuw : m)
                        .toList();
        return Records.with(model, "maatregelen", lijst);
    }

    public static Regelbestand verwijder(Regelbestand model, String id) {
        return Records.with(
                model,
                "maatregelen",
                model.maatregelen().stream().filter(m -> !m.id().equals(id)).toList());
    }
}
