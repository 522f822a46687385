package id.gapai.scenarios.format;

import id.gapai.model.scenario.Channel;
import id.gapai.scenarios.spec.Reading;
import id.gapai.scenarios.tree.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** No two channels that are switched on have the same priority. */
final class ChannelRules {
    private ChannelRules() {}

    static Optional<Map<String, Optional<Channel>>> check(
            Map<String, Optional<Channel>> channels, Node node, Reading at) {
        var owners = new HashMap<Integer, String>();
        boolean unique = true;
        for (var channel : channels.values().stream().flatMap(Optional::stream).toList()) {
            var owner = owners.putIfAbsent(channel.desk().priority(), channel.desk().name());
            if (owner != null) {
                unique = false;
                samePriority(channel, owner, (Node.Mapping) node, at);
            }
        }
        return unique ? Optional.of(channels) : Optional.empty();
    }

    private static void samePriority(Channel channel, String owner, Node.Mapping node, Reading at) {
        var name = channel.desk().name();
        var priority = ((Node.Mapping) node.find(name).orElseThrow()).find("priority").orElseThrow();
        var what = "is " + channel.desk().priority() + ", as that of " + owner;
        at.at(name).at("priority").wrong(priority, what, "a number of its own", "");
    }
}
