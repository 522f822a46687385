package id.gapai.scenarios.format;

import id.gapai.model.time.OpenDays;
import id.gapai.model.time.Span;
import id.gapai.scenarios.spec.Names;
import java.util.List;

/** What is defined under names in a world and used by its levers. */
public record Place(Names<OpenDays> calendars, Names<List<Span>> periods, Names<?> segments, Names<?> areas) {
    /** With nothing defined: enough to describe the format. */
    public static final Place EMPTY =
            new Place(Names.none("calendar"), Names.none("period"), Names.none("segment"), Names.none("area"));
}
