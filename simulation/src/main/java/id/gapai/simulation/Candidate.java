package id.gapai.simulation;

import id.gapai.model.scenario.Scenario;
import id.gapai.simulation.compiled.CompiledModel;

/** A strategy to compare: its scenario, for names, texts and targets, and the model compiled from it. */
public record Candidate(Scenario scenario, CompiledModel model) {}
