package nl.poort.web.beheer.catalogus;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.poort.registers.catalogus.Catalogusdeuren;
import nl.poort.registers.catalogus.Onderdeel;
import nl.poort.registers.catalogus.Publicatiecontrole.Plek;
import nl.poort.registers.catalogus.Zaaktypeinhoud;
import nl.poort.techniek.register.Register;

/// One kind of part of a zaaktype as the screens handle it.
///
/// @param pad in the address, such as `statustypen`
/// @param een in a sentence: `status`
/// @param naam what one of them is called
/// @param kort the rest in a few words, for the list
/// @param nieuw a fresh one for this zaaktype
record Deelvorm<R extends Record & Onderdeel>(
        String pad,
        String een,
        Plek plek,
        Class<R> soort,
        Function<Catalogusdeuren, Register<R>> register,
        Function<Zaaktypeinhoud, List<R>> van,
        Function<R, String> naam,
        BiFunction<R, Deelkeuzes, String> kort,
        Function<Zaaktypeinhoud, R> nieuw,
        Function<Deelkeuzes, List<Invoerveld>> velden) {}
