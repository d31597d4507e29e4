using System.Text.Json.Nodes;
using ShopSdk.Emulator.Internal;

namespace ShopSdk.Emulator.Providers.OpenShop;

/// <summary>What is on file for customs: whatever was sent last, for each kind.</summary>
internal sealed class OpenShopClearances
{
    private readonly JsonObject _file = [];

    internal EmulatedResponse Check(EmulatedRequest request) => OpenShopResponses.Success(_file.DeepClone());

    internal Func<EmulatedRequest, EmulatedResponse> Update(string kind) =>
        request =>
        {
            if (request.Json is not JsonObject { Count: > 0 } clearance)
                return OpenShopResponses.Failure("The body must have what is to be put on file.");
            _file[kind] = clearance.DeepClone();
            return OpenShopResponses.Success(new JsonObject());
        };
}
