package nl.poort.keten.ketentest;

import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// Everything that happens in a chain test. They hold ids, no personal data.
public sealed interface Ketentestgebeurtenis extends Gebeurtenis {
    UUID ketentest();

    @Override
    default UUID root() {
        return ketentest();
    }

    record KetentestAangemaakt(UUID ketentest) implements Ketentestgebeurtenis {}

    /// @param wat such as `deelnemer` or `planning`
    record KetentestBijgewerkt(UUID ketentest, String wat) implements Ketentestgebeurtenis {}

    record KetentestAangemeld(UUID ketentest, String bij) implements Ketentestgebeurtenis {}

    record KetentestGestart(UUID ketentest) implements Ketentestgebeurtenis {}

    record UitslagVastgelegd(UUID ketentest, int iteratie, int stap, Uitslagkleur kleur)
            implements Ketentestgebeurtenis {}

    record BevindingGeregistreerd(UUID ketentest, UUID bevinding, Bevindingsoort waar, Ernst ernst)
            implements Ketentestgebeurtenis {}

    record BevindingGemeld(UUID ketentest, UUID bevinding, UUID vraag) implements Ketentestgebeurtenis {}

    record BevindingGedeeld(UUID ketentest, UUID bevinding) implements Ketentestgebeurtenis {}

    record BevindingOpgelost(UUID ketentest, UUID bevinding) implements Ketentestgebeurtenis {}

    record BevindingGesloten(UUID ketentest, UUID bevinding) implements Ketentestgebeurtenis {}

    record BevindingHeropend(UUID ketentest, UUID bevinding) implements Ketentestgebeurtenis {}

    /// The robot walked along all steps; so many were red.
    record KetencheckGedaan(UUID ketentest, UUID check, int rood) implements Ketentestgebeurtenis {}
}
