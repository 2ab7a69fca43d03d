package fi.luukku.parties;

import fi.luukku.identity.Caller;
import fi.luukku.identity.OnBehalf;
import fi.luukku.parties.persistence.Mandates;
import fi.luukku.parties.persistence.Organisations;
import fi.luukku.parties.persistence.Parties;
import fi.luukku.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Organisations and their mandates as tests want them, and what was told of invitations. */
@ApplicationScoped
public class MandateBook {
  static final String NAME = "Mallin Partio ry";

  @Inject private Mandates mandates;
  @Inject private Organisations organisations;
  @Inject private Parties parties;

  private final List<MandateInvited> invited = Collections.synchronizedList(new ArrayList<>());
  private final List<MandateNews> news = Collections.synchronizedList(new ArrayList<>());

  void hear(@Observes MandateInvited offer) {
    invited.add(offer);
  }

  void hear(@Observes MandateNews told) {
    news.add(told);
  }

  /** The secret of the link that went to this address last. */
  public String tokenTo(String address) {
    return invited.stream()
        .filter(offer -> offer.address().equals(address))
        .reduce((first, last) -> last)
        .map(MandateInvited::token)
        .orElseThrow();
  }

  /** In which languages the last one to this address is written. */
  public List<Language> languagesTo(String address) {
    return invited.stream()
        .filter(offer -> offer.address().equals(address))
        .reduce((first, last) -> last)
        .map(MandateInvited::languages)
        .orElseThrow();
  }

  /** The person has proven that the address is his, and reads a language. */
  @Transactional
  public void proves(Caller person, String address, Language language) {
    parties.save(person.id(), new ContactDetails(Optional.of(address), Optional.empty(), language));
    parties.emailProven(person.id(), address);
  }

  public long invitationsTo(String address) {
    return invited.stream().filter(offer -> offer.address().equals(address)).count();
  }

  public List<MandateNews.Kind> toldTo(String address) {
    return news.stream()
        .filter(one -> one.address().equals(address))
        .map(MandateNews::kind)
        .toList();
  }

  @Transactional
  public String organisation() {
    int number = ThreadLocalRandom.current().nextInt(1_000_000, 10_000_000);
    return organisations.known(number + "-0", NAME);
  }

  /** The person, acting for the organisation by a mandate that it has given. */
  @Transactional
  public Caller manager(Caller person, String organisation) {
    return holder(person, organisation, true, Optional.empty());
  }

  @Transactional
  public Caller holder(
      Caller person, String organisation, boolean manages, Optional<LocalDate> until) {
    Mandate mandate =
        new Mandate(
            UUID.randomUUID().toString(),
            organisation,
            NAME,
            Optional.empty(),
            person.id(),
            MandateRole.CHAIR,
            manages,
            LocalDate.of(2020, 1, 1),
            until,
            false);
    mandates.give(mandate, "staff:test");
    return person.actingFor(Optional.of(new OnBehalf(mandate.id(), organisation, NAME)));
  }
}
