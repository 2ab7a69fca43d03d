package fi.luukku.parties.web;

import fi.luukku.identity.CurrentCaller;
import fi.luukku.identity.PostalAddress;
import fi.luukku.parties.Profile;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Where receipts and notices go, as the person himself says. */
@Named
@RequestScoped
public class ProfileBacking {
  @Inject private Profile profile;
  @Inject private CurrentCaller current;
  @Inject private ContactFields fields;
  @Inject private Messages messages;

  private Optional<PostalAddress> address;

  public String save() {
    List<Refusal> problems = fields.typed().problems();
    problems.forEach(messages::refuse);
    if (!problems.isEmpty()) {
      return null;
    }
    try {
      profile.save(current.caller(), fields.typed());
    } catch (Refusal refusal) {
      return messages.refuse(refusal);
    }
    return Pages.to("/my/profile", "saved", "yes");
  }

  public String getName() {
    return current.caller().name();
  }

  /** Where the person lives; empty where the identification did not say. */
  public Optional<PostalAddress> getAddress() {
    if (address == null) {
      address = profile.address(current.caller());
    }
    return address;
  }

  public ContactFields getFields() {
    return fields;
  }
}
