package nl.poort.web.demo;

import java.util.List;

/// Something to try in the demo of the Omgevingswet: what, as whom, and where it begins.
///
/// @param login the account; empty for a visitor, who needs none
/// @param pad where it begins
public record Demotip(String knop, String login, String pad, String wat) {
    static final List<Demotip> OMGEVINGSWET = List.of(
            new Demotip(
                    "Maak regels als Bea",
                    "bea",
                    "/beheer/regels",
                    "Open het model Dakkapel plaatsen. Bij Publiceren ziet u wie door de nieuwe regels een ander "
                            + "antwoord krijgt. Maak Schutting plaatsen af: er is nog een gat."),
            new Demotip(
                    "Doe de Vergunningcheck",
                    "",
                    "/vergunningcheck?zoek=dakkapel",
                    "Kijk of een dakkapel mag op postcode 9901AB, nummer 14."),
            new Demotip(
                    "Kijk naar verzoeken als Ilse",
                    "ilse",
                    "/verzoeken",
                    "Bij Aanbouw met serre komt één document niet. Bij Esdoorn kappen moet iemand beslissen."),
            new Demotip(
                    "Laat het document toch komen als Bea",
                    "bea",
                    "/beheer/ontvangst",
                    "Kies onder Oefenen: alles werkt. Binnen een paar minuten is de aanvraag compleet."),
            new Demotip(
                    "Verdeel het werk als Bea",
                    "bea",
                    "/beheer/behandeldiensten",
                    "Kijk wie een verzoek krijgt, per activiteit en plek, en waar een gat zit."),
            new Demotip(
                    "Geef advies als Olga",
                    "olga",
                    "/werkplek/advies",
                    "Westveld vraagt aan buurgemeente Oostveld of het geluid past."),
            new Demotip(
                    "Lees het advies als Ilse",
                    "ilse",
                    "/werkplek/advies",
                    "Het advies over het verkeer is er al. Vraag er zelf een bij."),
            new Demotip(
                    "Doe mee met een ketentest als Bea",
                    "bea",
                    "/ketentest",
                    "De eerste iteratie is halverwege. Stap 6 is rood: leg een bevinding vast."));
}
