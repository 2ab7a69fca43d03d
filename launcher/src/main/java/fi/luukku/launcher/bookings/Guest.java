package fi.luukku.launcher.bookings;

import java.time.Instant;

/**
 * Somebody who is signed in.
 *
 * @param name to show
 * @param sid what the provider calls the sign-in
 * @param refreshToken what ends it there
 * @param csrf what its forms carry
 * @param endsAt when it is over whatever happens
 */
record Guest(String name, String sid, String refreshToken, String csrf, Instant endsAt) {
  @Override
  public String toString() {
    return "Guest";
  }
}
