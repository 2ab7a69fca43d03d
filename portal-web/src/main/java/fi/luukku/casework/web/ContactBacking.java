package fi.luukku.casework.web;

import fi.luukku.casework.NewCase;
import fi.luukku.casework.Receipt;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.parties.ContactDetails;
import fi.luukku.parties.Profile;
import fi.luukku.parties.web.ContactFields;
import fi.luukku.shared.Conflict;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where the receipt of any errand goes: asked on the page that sends it, with what the profile
 * knows filled in. A person without e-mail says so, and finds everything in the portal.
 */
@Named
@RequestScoped
public class ContactBacking {
  @Inject ContactFields fields;
  @Inject Profile profile;
  @Inject CurrentCaller current;
  @Inject Messages messages;

  private boolean withoutEmail;
  private boolean kept;

  public ContactFields getFields() {
    return fields;
  }

  /**
   * Sends the errand with what was chosen, and leads to its receipt; says all at once where the
   * form has something to mend. The profile gets it where the person ticked that, and only after
   * the errand was taken: one that is refused changes nothing.
   *
   * @param act the desk that takes the errand: sent again, it answers with the same receipt
   * @param others what is wrong with the rest of the form, above these fields
   * @param told whether something else was said to be mended already
   */
  public String send(Function<NewCase.Contact, Receipt> act, List<Refusal> others, boolean told) {
    List<Refusal> problems = Stream.concat(others.stream(), problems().stream()).toList();
    if (told || !problems.isEmpty()) {
      problems.forEach(messages::refuse);
      return null;
    }
    ContactDetails details = fields.typed().checked();
    NewCase.Contact reach =
        new NewCase.Contact(details.email(), details.phone(), details.language());
    Receipt receipt = Conflict.again(() -> act.apply(reach));
    if (kept) {
      profile.save(current.caller(), details);
    }
    return ReceiptPages.of(receipt);
  }

  /** As {@link #send(Function, List, boolean)}, where the form asks nothing else. */
  public String send(Function<NewCase.Contact, Receipt> act) {
    return send(act, List.of(), false);
  }

  public boolean isWithoutPhone() {
    return fields.typed().phone().filter(phone -> !phone.isBlank()).isEmpty();
  }

  private List<Refusal> problems() {
    ContactDetails typed = fields.typed();
    boolean missing = typed.email().filter(email -> !email.isBlank()).isEmpty() && !withoutEmail;
    return Stream.concat(
            missing ? Stream.of(new AddressMissing()) : Stream.empty(), typed.problems().stream())
        .toList();
  }

  public boolean isWithoutEmail() {
    return withoutEmail;
  }

  public void setWithoutEmail(boolean withoutEmail) {
    this.withoutEmail = withoutEmail;
  }

  public boolean isKept() {
    return kept;
  }

  public void setKept(boolean kept) {
    this.kept = kept;
  }
}
