package fi.luukku.launcher.bookings;

import java.nio.file.Path;

/**
 * Where the service stands.
 *
 * @param port its port on the loopback address
 * @param url its own address, without a slash at the end
 * @param portal the portal's
 * @param issuer who signs citizens in
 * @param look folder with the portal's style sheet and fonts
 * @param logo the town's drawing
 */
public record Place(int port, String url, String portal, String issuer, Path look, Path logo) {}
