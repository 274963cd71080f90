package nl.poort.registers.ketenafspraken;

import nl.poort.registers.klokken.Norm;
import nl.poort.registers.organisatie.Schakelsoort;

/// What one link promises at one priority.
///
/// @param volgorde place in the chain, from 1
/// @param naam as people call the link: "IPLO frontdesk"
/// @param aanname to take on, within the answer norm; null when nothing has to be taken on
/// @param antwoord to answer, counted from the offer
public record Schakelnorm(
        int volgorde, String naam, Schakelsoort soort, Stap stap, int prioriteit, Norm aanname, Norm antwoord) {}
