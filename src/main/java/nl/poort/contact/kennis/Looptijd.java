package nl.poort.contact.kennis;

import java.time.LocalDate;
import java.util.Optional;

/// The life of a version of a product.
///
/// @param vanaf the first day; empty = as soon as it is published
/// @param tot the last day the product exists; empty = no end known
/// @param herzienOp on this day somebody checks whether it still holds
public record Looptijd(Optional<LocalDate> vanaf, Optional<LocalDate> tot, LocalDate herzienOp) {}
