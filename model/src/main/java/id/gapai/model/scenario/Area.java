package id.gapai.model.scenario;

import id.gapai.model.text.Text;

/** A part of the place (kecamatan) with its share of residents, 0 … 1. */
public record Area(String name, Text title, double share) {}
