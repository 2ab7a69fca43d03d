package fi.luukku.appointments;

import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.NewCase;
import java.util.Optional;

/**
 * The caller's own appointment, as long as he can move it.
 *
 * @param now when and where it is
 * @param place where it is; empty where the service is not given there any more
 * @param visit how one meets
 */
public record AppointmentToMove(
    CaseNumber number,
    AppointmentService service,
    NewCase.CaseTime now,
    Optional<ServicePoint> place,
    Visit visit) {}
