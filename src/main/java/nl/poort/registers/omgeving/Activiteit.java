package nl.poort.registers.omgeving;

import java.time.LocalDate;

/// An activity in the national register: what an authority has rules about.
///
/// @param urn its name in the functional structure, such as `nl.imow-gm0180.activiteit.DakraamAndereLichtvoorz`
/// @param gezagcode whose it is, such as `gm0180`
/// @param begin the first day it holds
/// @param eind the last day it holds
/// @param bovenliggend the urn of the activity above it in the functional structure; null when not known
public record Activiteit(
        String urn, String naam, String gezagcode, LocalDate begin, LocalDate eind, String bovenliggend) {}
