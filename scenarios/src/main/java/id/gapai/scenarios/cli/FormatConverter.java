package id.gapai.scenarios.cli;

import id.gapai.scenarios.hub.HubFormat;

/** Formats: hubverse, hubverse-parquet. */
final class FormatConverter extends NameConverter<HubFormat> {
    FormatConverter() {
        super(HubFormat.class, "is not a format; there is: ");
    }
}
