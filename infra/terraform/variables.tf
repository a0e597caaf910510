variable "repository" {
  description = "The repository whose workflows use the pool, as the subject of its OIDC tokens names it, letter case included: owner/name, or owner@owner-id/name@repository-id for one that was created, renamed or transferred after 15 July 2026, or that opted in."
  type        = string

  validation {
    condition     = can(regex("^[\\w.-]+(@\\d+)?/[\\w.-]+(@\\d+)?$", var.repository))
    error_message = "The repository must be owner/name or owner@owner-id/name@repository-id."
  }
}

variable "subject" {
  description = "Which workflow runs may use the role: * for all of the repository, ref:refs/heads/main for one branch, environment:ci for one environment."
  type        = string
  default     = "*"
}

variable "pool_name" {
  description = "Name of the one pool that the roles may touch, without the prefix ec2-runner-pool-. Null is the pool of the repository on github.com; a * allows every pool of this account and region."
  type        = string
  default     = null
}

variable "max_session_duration" {
  description = "For how many seconds a step may keep the workflows' role, at most. A provision that waits for capacity needs capacity-timeout-min and some minutes more, and asks for them by role-duration-seconds of aws-actions/configure-aws-credentials. The default fits the longest wait, six hours."
  type        = number
  default     = 25200
}

variable "subnet_ids" {
  description = "Subnets that machines may be launched in. A * allows every subnet of the VPC."
  type        = list(string)
  default     = ["*"]
}

variable "security_group_ids" {
  description = "Security groups that machines may have beside the module's own."
  type        = list(string)
  default     = []
}

variable "image_owners" {
  description = "Owners of images that machines may be launched from beside this account: account ids, or EC2's names for some, amazon and aws-marketplace. 099720109477 is Canonical, which publishes Ubuntu; in GovCloud it is 513442679011, in China 837727238323."
  type        = list(string)
  default     = ["amazon", "099720109477"]
}

variable "key_name" {
  description = "The EC2 key pair that machines may have, where refresh has the input key-name. Empty for none, * for any."
  type        = string
  default     = ""
}

variable "image_parameter" {
  description = "The account's own SSM parameter that names the image, without its first slash, where the input ami of refresh is resolve:ssm: and such a one. May have wildcards. Empty for none; those that AWS publishes are allowed anyhow."
  type        = string
  default     = ""
}

variable "table_kms_key_arn" {
  description = "ARN of the customer-managed key of the table, where refresh has the input table-kms-key. Empty for AWS's own key."
  type        = string
  default     = ""
}

variable "name" {
  description = "Name of the roles' and the network's resources; another one for each instance of this module in an account."
  type        = string
  default     = "runner-pool"
}

variable "create_oidc_provider" {
  description = "An account has one OIDC provider for GitHub at most. Say false where it exists."
  type        = bool
  default     = true
}

variable "create_spot_service_linked_role" {
  description = "EC2's role for spot requests exists in an account that ever used spot, and then cannot be created. Say true only where it does not exist, and run `terraform state rm` on it before a destroy, which would take it from the whole account."
  type        = bool
  default     = false
}

variable "vpc_id" {
  description = "The VPC to use, whose subnets you give refresh yourself. Null makes a VPC with public subnets."
  type        = string
  default     = null
}

variable "zone_count" {
  description = "In how many zones the new VPC has a subnet. No more than the region offers you; us-west-1 has two."
  type        = number
  default     = 3

  validation {
    condition     = contains([1, 2, 3, 4], var.zone_count)
    error_message = "EC2 takes up to four zones for one launch."
  }
}
