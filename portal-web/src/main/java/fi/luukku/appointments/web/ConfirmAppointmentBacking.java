package fi.luukku.appointments.web;

import fi.luukku.appointments.AppointmentBooking;
import fi.luukku.appointments.HeldTime;
import fi.luukku.appointments.PhoneMissing;
import fi.luukku.casework.MeetingWay;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.Receipt;
import fi.luukku.forms.view.QuestionView;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.web.HeldTimePage;
import fi.luukku.reservations.web.WeekChoice;
import fi.luukku.shared.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The page where the held appointment is confirmed. */
@Named
@RequestScoped
public class ConfirmAppointmentBacking extends HeldTimePage<HeldTime> {
  @Inject AppointmentBooking booking;
  @Inject QuestionsBeforeBacking questions;
  @Inject VisitBacking visits;

  /** What the service asks before. */
  public List<QuestionView> getAsked() {
    return questions.of(getTime().service());
  }

  /** Whether we are to call. */
  public boolean isCalled() {
    return getTime().visit().way() == MeetingWay.PHONE;
  }

  @Override
  protected boolean tellMore() {
    return questions.tellProblems(getTime().service());
  }

  @Override
  protected List<Refusal> problems() {
    return isCalled() && contact.isWithoutPhone() ? List.of(new PhoneMissing()) : List.of();
  }

  @Override
  protected String path() {
    return "/appointments/confirm";
  }

  @Override
  protected Optional<HeldTime> held(Caller caller, String hold) {
    return booking.held(caller, hold);
  }

  @Override
  protected Optional<Receipt> confirmed(Caller caller, String hold) {
    return booking.confirmed(caller, hold);
  }

  @Override
  protected Receipt confirm(Caller caller, String hold, NewCase.Contact contact) {
    return booking.confirm(caller, hold, contact, questions.typed(getTime().service()));
  }

  /** Back to choosing, with the held time chosen. */
  public String getOtherTimeUrl() {
    HeldTime time = getTime();
    return "/appointments/choose-time?service="
        + time.service().key()
        + "&place="
        + time.place().key()
        + "&week="
        + WeekChoice.mondayOf(time.time().starts())
        + "&visit="
        + visits.token(time.visit())
        + "&time="
        + time.time().starts();
  }
}
