package fi.luukku.facilities.web;

import fi.luukku.facilities.EventDetails;
import fi.luukku.facilities.FacilityPart;
import fi.luukku.facilities.PeopleMissing;
import fi.luukku.shared.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** What the pages that confirm a reservation ask about it. */
@Named("eventDetails")
@RequestScoped
public class EventDetailsBacking {
  private String people;
  private String purpose;
  private String onSite;

  /**
   * What was typed; for things that one person takes nobody is asked how many come.
   *
   * @throws PeopleMissing where it is no number
   */
  EventDetails of(FacilityPart part) {
    return new EventDetails(
        part.people() == 1 ? 1 : number(),
        Optional.ofNullable(purpose),
        Optional.ofNullable(onSite));
  }

  /** What is wrong with it, if anything is. */
  List<Refusal> problems(FacilityPart part) {
    try {
      part.mustHold(of(part).people());
      return List.of();
    } catch (Refusal refusal) {
      return List.of(refusal);
    }
  }

  public int getLongest() {
    return EventDetails.LONGEST;
  }

  public String getPeople() {
    return people;
  }

  public void setPeople(String people) {
    this.people = people;
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }

  public String getOnSite() {
    return onSite;
  }

  public void setOnSite(String onSite) {
    this.onSite = onSite;
  }

  private int number() {
    return Optional.ofNullable(people)
        .map(String::strip)
        .filter(text -> text.matches("\\d{1,6}"))
        .map(Integer::valueOf)
        .orElseThrow(PeopleMissing::new);
  }
}
