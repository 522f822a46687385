package id.gapai.scenarios.format;

import id.gapai.model.scenario.Channel;
import id.gapai.model.scenario.Scenario;
import id.gapai.model.scenario.Segment;
import id.gapai.model.scenario.Staff;
import id.gapai.model.time.Span;
import java.util.List;

/** What strategies can change, as one scenario has it; channels in order of priority. */
public record Levers(
        List<Segment> segments, Scenario.Outage outage, Staff staff, List<Span> disruptions, List<Channel> channels) {}
