import ArgumentParser
@main struct Graphkit: ParsableCommand { }
