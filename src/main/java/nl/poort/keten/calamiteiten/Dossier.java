package nl.poort.keten.calamiteiten;

import java.util.List;
import nl.poort.registers.klokken.Klok;

/// Everything about one Calamiteit, for the screen.
///
/// @param klokken of the calamity itself (news, actions, evaluation), and the confirmation and the promise of its Vraag
public record Dossier(
        Calamiteit calamiteit,
        Oproep oproep,
        List<Opgeroepene> opgeroepenen,
        List<Koppeling> koppelingen,
        List<Besluit> besluiten,
        List<Teamlid> leden,
        List<Actie> acties,
        List<Nieuws> nieuws,
        List<Banner> banners,
        List<Geraakt> geraakt,
        List<Klok> klokken) {

    public long openActies() {
        return acties.stream().filter(Actie::isOpen).count();
    }

    public long openGeraakt() {
        return geraakt.stream().filter(g -> !g.isAfgehandeld()).count();
    }
}
