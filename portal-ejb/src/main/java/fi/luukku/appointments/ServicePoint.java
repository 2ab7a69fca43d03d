package fi.luukku.appointments;

import fi.luukku.shared.LocalizedText;

/**
 * A place where people meet us.
 *
 * @param latitude WGS 84, degrees
 * @param longitude WGS 84, degrees
 * @param waiting where one waits who has checked in
 */
public record ServicePoint(
    String key,
    LocalizedText name,
    LocalizedText address,
    double latitude,
    double longitude,
    String phone,
    String email,
    LocalizedText arrival,
    LocalizedText accessibility,
    LocalizedText waiting) {}
