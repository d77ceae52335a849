package anlan.fact.block;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.io.geojson.GeoJsonWriter;

/**
 * A piece of the earth small enough to be drawn flat: degrees become metres on the sphere of the earth's mean radius (6,371,008.8 m), longitude
 * shortened by the cosine of its middle latitude.
 */
record Ground(double west, double south, double narrow) {

    private static final double METRES_PER_DEGREE = 111_195.08;

    /** A hundredth of a metre. */
    private static final int DECIMALS = 7;

    static Ground of(Geometry outline) {
        Envelope box = outline.getEnvelopeInternal();
        return new Ground(box.getMinX(), box.getMinY(), Math.cos(Math.toRadians(box.centre().y)));
    }

    Geometry flat(Geometry degrees) {
        return AffineTransformation.translationInstance(-west, -south)
                .scale(METRES_PER_DEGREE * narrow, METRES_PER_DEGREE)
                .transform(degrees);
    }

    Geometry degrees(Geometry flat) {
        return AffineTransformation.scaleInstance(1 / (METRES_PER_DEGREE * narrow), 1 / METRES_PER_DEGREE)
                .translate(west, south)
                .transform(flat);
    }

    static String text(Geometry degrees) {
        var writer = new GeoJsonWriter(DECIMALS);
        writer.setEncodeCRS(false);
        return writer.write(degrees);
    }
}
