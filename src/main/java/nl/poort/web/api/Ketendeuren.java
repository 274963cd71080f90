package nl.poort.web.api;

import nl.poort.contact.klantcontact.Kenmerken;
import nl.poort.keten.vragen.Overdrachten;
import nl.poort.keten.vragen.Vragen;
import nl.poort.keten.vragen.Werklijst;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.db.Db;

/// The doors the API leads to.
public record Ketendeuren(
        Db db,
        Vragen vragen,
        Overdrachten overdrachten,
        Werklijst werklijst,
        Organisaties organisaties,
        Kenmerken kenmerken) {}
