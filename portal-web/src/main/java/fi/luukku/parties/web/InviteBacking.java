package fi.luukku.parties.web;

import fi.luukku.identity.Caller;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.parties.ActingOnBehalf;
import fi.luukku.parties.MandateRole;
import fi.luukku.parties.NewMandate;
import fi.luukku.parties.PartyMandates;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.FormBacking;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Option;
import fi.luukku.site.web.Pages;
import fi.luukku.site.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code /my/invite}: somebody is to get a mandate of the party that the person acts for. */
@Named
@RequestScoped
public class InviteBacking {
  @Inject PartyMandates desk;
  @Inject ActingOnBehalf acting;
  @Inject CurrentCaller current;
  @Inject FormBacking form;
  @Inject LocaleBacking locale;
  @Inject Messages messages;

  private String email;
  private String role;
  private boolean manages;
  private LocalDate until;

  /**
   * Before the page is drawn: only who manages the party's mandates has something to do here. Who
   * acts for a party without that right reads at the list how it is.
   */
  public String open() {
    Caller caller = current.caller();
    if (caller.party().isPresent() && !acting.manages(caller)) {
      return Pages.to("/my/mandates");
    }
    acting.mustManage(caller);
    return null;
  }

  public String send() {
    try {
      NewMandate wanted =
          new NewMandate(email, MandateRole.valueOf(role), manages, Optional.ofNullable(until));
      desk.invite(current.caller(), form.getOnce(), wanted, locale.getLanguage());
    } catch (Refusal refusal) {
      return messages.refuse(refusal);
    }
    return Pages.to("/my/mandates", "told", "sent");
  }

  public List<Option> getRoles() {
    return NewMandate.roles().stream().map(this::option).toList();
  }

  private Option option(MandateRole one) {
    return new Option(
        one.name(), words("on_behalf.role." + one.key()), words("invite.role." + one.key()));
  }

  private String words(String key) {
    return Texts.text(locale.getLanguage(), "parties", key);
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getRole() {
    return role;
  }

  public void setRole(String role) {
    this.role = role;
  }

  public boolean isManages() {
    return manages;
  }

  public void setManages(boolean manages) {
    this.manages = manages;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }
}
