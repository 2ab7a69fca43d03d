package fi.luukku.servicerequests;

/**
 * The municipality's map as a page starts with it: degrees, WGS 84, and zoom levels as map clients
 * count them.
 */
public record ReportMap(
    double lat,
    double lon,
    int zoom,
    int minZoom,
    int maxZoom,
    double south,
    double west,
    double north,
    double east) {}
