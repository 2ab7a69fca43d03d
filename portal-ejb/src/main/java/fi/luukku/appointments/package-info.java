/**
 * Appointments: meeting somebody of the municipality at a place and time.
 *
 * <p>Contract: {@link fi.luukku.appointments.AppointmentQueries} tells the services, where they are
 * given and what is free, to anybody; {@link fi.luukku.appointments.AppointmentBooking} holds a
 * time, makes a case of it, or lets it go. Desks of a place are alike: a free one is chosen when
 * the time is held. Staff book for who calls ({@link fi.luukku.appointments.CallerBooking}) or
 * stands at the counter ({@link fi.luukku.appointments.WalkIns}), and mark who has come ({@link
 * fi.luukku.appointments.ArrivalDesk}); a citizen says it himself at the door ({@link
 * fi.luukku.appointments.DoorCheckIn}). A case that is withdrawn or cancelled gives its time back
 * in the same transaction. Services and places are content ({@code appointments.yaml}, {@code
 * service-points.yaml}).
 *
 * <p>Staff of the services at a desk see its calendar ({@link
 * fi.luukku.appointments.DeskCalendar}), say when nobody is there ({@link
 * fi.luukku.appointments.DeskAbsences}), move its bookings to other desks at their times ({@link
 * fi.luukku.appointments.DeskMoving}), and open and close hours beside the content ({@link
 * fi.luukku.appointments.DeskOpening}, {@link fi.luukku.appointments.MadeChanges}).
 */
package fi.luukku.appointments;
