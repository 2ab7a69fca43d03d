package fi.luukku.casework;

import fi.luukku.forms.Answer;
import fi.luukku.forms.definition.Prefill;
import fi.luukku.identity.Caller;
import fi.luukku.identity.PostalAddress;
import fi.luukku.parties.ContactDetails;
import fi.luukku.parties.OrganisationAnswer;
import fi.luukku.parties.Profile;
import fi.luukku.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What somebody's own details answer already: of who fills in, whoever it is for. */
@ApplicationScoped
class KnownDetails {
  @Inject Profile profile;

  /** Answers by where they come from; nothing where his details have nothing. */
  Map<Prefill, Answer> of(Caller caller) {
    Map<Prefill, Answer> known = new EnumMap<>(Prefill.class);
    known.put(Prefill.NAME, Answer.Typed.of(caller.name()));
    ContactDetails details = profile.details(caller, Language.FI);
    details.email().ifPresent(email -> known.put(Prefill.EMAIL, Answer.Typed.of(email)));
    details.phone().ifPresent(phone -> known.put(Prefill.PHONE, Answer.Typed.of(phone)));
    profile.address(caller).ifPresent(it -> known.put(Prefill.ADDRESS, address(it)));
    return known;
  }

  /** What the register of organisations answers: of the one that is acted for. */
  static Map<Prefill, Answer> of(OrganisationAnswer register) {
    Map<Prefill, Answer> known = new EnumMap<>(Prefill.class);
    register
        .found()
        .ifPresent(
            it -> {
              known.put(Prefill.ORGANISATION_NAME, Answer.Typed.of(it.name()));
              known.put(Prefill.ORGANISATION_BUSINESS_ID, Answer.Typed.of(it.businessId()));
              known.put(
                  Prefill.ORGANISATION,
                  new Answer.Parts(Map.of("name", it.name(), "business_id", it.businessId())));
              it.address().ifPresent(to -> known.put(Prefill.ORGANISATION_ADDRESS, address(to)));
            });
    return known;
  }

  /** The e-mail address by which he is known; empty where he has given none. */
  Optional<String> address(Caller caller) {
    return profile.details(caller.himself(), Language.FI).email();
  }

  private static Answer address(PostalAddress address) {
    return new Answer.Parts(
        Map.of(
            "street", address.street(),
            "postal_code", address.postalCode(),
            "town", address.locality()));
  }
}
