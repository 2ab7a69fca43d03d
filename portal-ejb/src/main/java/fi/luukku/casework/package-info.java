/**
 * The spine: whatever a citizen starts is a {@code Case} with a public number, a status and an
 * append-only timeline.
 *
 * <p>Contract, by who comes in:
 *
 * <ul>
 *   <li>another capability opens a case inside its own transaction: {@link
 *       fi.luukku.casework.CaseFiling};
 *   <li>has it signed by another person before it is forwarded: {@link
 *       fi.luukku.casework.CaseSigning};
 *   <li>and keeps the case of a booking with several dates: {@link fi.luukku.casework.CaseDates};
 *   <li>or for somebody who called or stands at the counter: {@link
 *       fi.luukku.casework.FilingForOthers};
 *   <li>a citizen follows, writes, withdraws: {@link fi.luukku.casework.CitizenCases};
 *   <li>staff take, write, change status, close: {@link fi.luukku.casework.HandlerDesk};
 *   <li>and say who has come to an appointment, and who has not: {@link
 *       fi.luukku.casework.CaseVisits}; or the citizen says it at the door: {@link
 *       fi.luukku.casework.CheckIn};
 *   <li>staff read queues and cases: {@link fi.luukku.casework.HandlerQueries};
 *   <li>and bookings in a calendar: {@link fi.luukku.casework.StaffBookings}; a capability gives
 *       them another place: {@link fi.luukku.casework.StaffMoving};
 *   <li>half-filled forms of everybody: {@link fi.luukku.casework.Drafts}; of a form of the forms
 *       room {@link fi.luukku.casework.DraftedForms}; filled in by several of an association {@link
 *       fi.luukku.casework.DraftSharing};
 *   <li>the back office's answers: {@link fi.luukku.casework.BackOfficeAnswers}.
 * </ul>
 *
 * <p>Tells others by CDI events, fired inside the transaction: {@link
 * fi.luukku.casework.CaseEvent}. Knows no capability above it.
 */
package fi.luukku.casework;
