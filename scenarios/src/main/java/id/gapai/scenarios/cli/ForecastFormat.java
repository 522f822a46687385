package id.gapai.scenarios.cli;

import id.gapai.scenarios.hub.HubFormat;
import java.util.Optional;

/** What a forecast can be written as, besides the usual files. */
enum ForecastFormat {
    /** One document. */
    JSON,
    /** One workbook. */
    XLSX,
    /** A table in each file of a folder. */
    PARQUET,
    HUBVERSE(HubFormat.HUBVERSE),
    HUBVERSE_PARQUET(HubFormat.HUBVERSE_PARQUET);

    private final Optional<HubFormat> hub;

    ForecastFormat() {
        hub = Optional.empty();
    }

    ForecastFormat(HubFormat hub) {
        this.hub = Optional.of(hub);
    }

    /** The files of a forecast hub, if it is that. */
    Optional<HubFormat> hub() {
        return hub;
    }

    static final class Converter extends NameConverter<ForecastFormat> {
        Converter() {
            super(ForecastFormat.class, "is not a format; there is: ");
        }
    }
}
