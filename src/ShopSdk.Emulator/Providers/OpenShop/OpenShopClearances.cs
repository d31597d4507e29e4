using System.Text.Json.Nodes;
using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator.Providers.OpenShop;

/// <summary>The customs data: for each kind, the data that was sent last.</summary>
internal sealed class OpenShopClearances
{
    private readonly JsonObject _file = [];

    internal EmulatedResponse Check(EmulatedRequest request) => OpenShopResponses.Success(_file.DeepClone());

    internal Func<EmulatedRequest, EmulatedResponse> Update(string kind) =>
        request =>
        {
            if (request.Json is not JsonObject { Count: > 0 } clearance)
                return OpenShopResponses.Failure("The body must contain the customs data.");
            _file[kind] = clearance.DeepClone();
            return OpenShopResponses.Success(new JsonObject());
        };
}
