package nl.poort.registers.catalogus;

import java.util.UUID;

/// What an administrator looks for among the types.
///
/// @param soort `zaaktype`, `informatieobjecttype` or `besluittype`
/// @param catalogus null = all
/// @param zoek part of a name; may be empty
/// @param staat null = all
public record Typenfilter(String soort, UUID catalogus, String zoek, Typestaat staat) {}
