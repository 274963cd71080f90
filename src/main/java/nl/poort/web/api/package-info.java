/// The Overdracht API: another system as a link of the chain, with a key of its organisation.
///
/// Start reading at [nl.poort.web.api.Ketenapi] (which operations there are), then [nl.poort.web.api.Ingang] (the one
/// gate every call goes through), [nl.poort.web.api.Sleutels] (keys) and [nl.poort.web.api.Webhooks] (events).
///
/// Always true: no key, no answer, and a key reaches only what its teams ask or are asked; what is not theirs does not
/// exist; all field errors are told at once as problem+json; the same request twice is one change; the OpenAPI document
/// is made from the same data as the routes.
package nl.poort.web.api;
