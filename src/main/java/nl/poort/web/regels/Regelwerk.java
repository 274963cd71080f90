package nl.poort.web.regels;

import java.time.Clock;
import java.util.List;
import nl.poort.loket.ontvangst.Behandeldiensten;
import nl.poort.loket.regels.Naspeelbron;
import nl.poort.loket.regels.Proefgevallen;
import nl.poort.loket.regels.Regelbestanden;
import nl.poort.loket.regels.Regeldeuren;
import nl.poort.loket.regels.Regelmodellen;
import nl.poort.registers.omgeving.Activiteiten;

/// The doors that the workplace opens.
///
/// @param bronnen where answers of before come from
/// @param diensten who receives what must be sent in
public record Regelwerk(
        Regeldeuren regels,
        Activiteiten activiteiten,
        List<Naspeelbron> bronnen,
        Behandeldiensten diensten,
        Clock klok) {
    Regelbestanden bestanden() {
        return regels.bestanden();
    }

    Regelmodellen modellen() {
        return regels.modellen();
    }

    Proefgevallen proefgevallen() {
        return regels.proefgevallen();
    }
}
