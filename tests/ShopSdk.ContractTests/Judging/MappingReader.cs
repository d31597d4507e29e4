using WireMock.RequestBuilders;
using WireMock.Server;

namespace ShopSdk.ContractTests.Judging;

/// <summary>Gives stub mappings to WireMock.Net. It knows the part of WireMock's form that the providers' files use.</summary>
internal static class MappingReader
{
    // WireMock's name for the state in which a scenario begins; WireMock.Net has none for it.
    private const string FirstState = "Started";

    /// <summary>Adds a mapping to the server.</summary>
    /// <exception cref="InvalidDataException">The mapping has what is not known here, or lacks what is needed.</exception>
    public static CountedResponse Add(WireMockServer server, StubMapping mapping) =>
        StubObject.Read(mapping.ToString(), mapping.Json, stub => Add(server, mapping, stub));

    private static CountedResponse Add(WireMockServer server, StubMapping mapping, StubObject stub)
    {
        var requests = new RequestReader(new Uri(server.Url!));
        IRequestBuilder request = stub.Object("request", requests.Read) ?? throw stub.Error("needs request");
        stub.NeededText("name");
        stub.Node("response");
        var response = new CountedResponse(StubResponse.Of(mapping).ToProvider());
        IRespondWithAProvider given = server.Given(request).WithGuid(mapping.Id).WithTitle(mapping.ToString());
        SetScenario(given, stub);
        given.RespondWith(response);
        return response;
    }

    private static void SetScenario(IRespondWithAProvider given, StubObject stub)
    {
        string? scenario = stub.Text("scenarioName");
        string? required = stub.Text("requiredScenarioState");
        string? next = stub.Text("newScenarioState") ?? required;
        if (scenario is null != required is null || (scenario is null && next is not null))
            throw stub.Error("needs scenarioName and requiredScenarioState together");
        if (scenario is null)
            return;
        given.InScenario(scenario);
        if (required != FirstState)
            given.WhenStateIs(required!);
        // Without a next state WireMock stays where it is, and WireMock.Net begins anew.
        if (next != FirstState)
            given.WillSetStateTo(next!);
    }
}
